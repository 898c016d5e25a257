/** Office files before they are documents: what a file is by its content, and safe access to the parts of a package. Everything is bounded by {@link org.planwright.exchange.office.OfficeLimits}. */
package org.planwright.exchange.office;
