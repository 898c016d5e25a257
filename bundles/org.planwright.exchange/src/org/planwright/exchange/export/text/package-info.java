/** The writer of plain text. */
package org.planwright.exchange.export.text;
