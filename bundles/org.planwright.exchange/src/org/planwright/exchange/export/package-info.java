/** Writers of documents: a plan in its published look, one class a format. */
package org.planwright.exchange.export;
