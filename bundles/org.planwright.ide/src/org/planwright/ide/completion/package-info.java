/** What an editor proposes at the caret: line beginnings, names with their values, units and keys that fit the line. */
package org.planwright.ide.completion;
