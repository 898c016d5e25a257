/** The document that a plan becomes, kept up to date while the plan is edited: blocks of HTML that know the lines of the plan they print. */
package org.planwright.exchange.preview;
