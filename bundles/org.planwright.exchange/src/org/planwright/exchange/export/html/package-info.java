/** The writer of HTML. */
package org.planwright.exchange.export.html;
