/** The reader of plain text. */
package org.planwright.exchange.text;
