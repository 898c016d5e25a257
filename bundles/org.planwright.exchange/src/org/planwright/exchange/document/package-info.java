/** The neutral model of a document of any format: blocks of text that know where in the original they stand. */
package org.planwright.exchange.document;
