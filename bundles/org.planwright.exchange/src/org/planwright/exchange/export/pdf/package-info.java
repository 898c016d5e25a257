/** The writer of PDF, with the font that it embeds. */
package org.planwright.exchange.export.pdf;
