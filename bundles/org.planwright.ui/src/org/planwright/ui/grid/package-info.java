/**
 * A table of elements of plans that is worked on as a spreadsheet: cells edited in place, copied and pasted in blocks, filtered, sorted and grouped. What it shows is
 * made by {@link org.planwright.ide.tables}; what is entered becomes a change of the plan's text. The views of indicators and of projects are made of it.
 */
package org.planwright.ui.grid;
