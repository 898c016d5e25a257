/** Changes of several files as one step that can be undone. */
package org.planwright.ui.edits;
