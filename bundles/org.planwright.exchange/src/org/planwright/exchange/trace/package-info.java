/** Where each character of an imported plan comes from. */
package org.planwright.exchange.trace;
