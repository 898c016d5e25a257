/** What formats with marks in their text share: it is taken piece by piece and becomes a document whose original is the text alone. */
package org.planwright.exchange.rich;
