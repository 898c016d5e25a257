/** What an import found, healed, left out and did not understand. */
package org.planwright.exchange.report;
