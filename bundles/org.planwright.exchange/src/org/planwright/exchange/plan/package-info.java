/** Writes recognised lines as the text of a plan. */
package org.planwright.exchange.plan;
