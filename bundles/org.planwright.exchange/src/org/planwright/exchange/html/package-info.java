/** Reads HTML: pages, and what word processors write as HTML into files and onto the clipboard. */
package org.planwright.exchange.html;
