/** Collecting from many departments: one form a department out, filled forms in, and who has returned what. */
package org.planwright.exchange.collect;
