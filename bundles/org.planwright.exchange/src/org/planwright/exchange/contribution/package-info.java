/** Formats that plug-ins add to those of the product. */
package org.planwright.exchange.contribution;
