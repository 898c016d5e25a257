/** The outline of the plan in an editor: as a page beside it, in a window over it and as a trail above the text. */
package org.planwright.ui.outline;
