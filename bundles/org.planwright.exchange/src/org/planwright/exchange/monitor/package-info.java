/** Carrying out a plan: files of what was reached in which year, forms to fill in, and reports made from them. */
package org.planwright.exchange.monitor;
