/** Rules on what figures mean beside one another: stocks and what is added, shares of a whole, goals and what was reached, what is plausible at all. */
package org.planwright.rules.figures;
