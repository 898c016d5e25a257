/** The text editor for files of what was reached: those that refer to a plan and leave its text alone. */
package org.planwright.ui.actuals;
