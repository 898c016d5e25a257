/** The tables of a plan as a person works on them: rows made of a plan, how they are filtered, sorted, grouped and summed, and blocks of cells on the clipboard. Knows no window. */
package org.planwright.ide.tables;
