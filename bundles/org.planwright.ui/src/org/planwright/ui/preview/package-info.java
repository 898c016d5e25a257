/** The view that shows a plan as it will be printed, beside its editor. Drawn with the workbench's own means, so that it needs no browser. */
package org.planwright.ui.preview;
