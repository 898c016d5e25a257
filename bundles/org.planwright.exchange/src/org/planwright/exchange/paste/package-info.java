/** Turns what word processors put on the clipboard into lines of a plan. */
package org.planwright.exchange.paste;
