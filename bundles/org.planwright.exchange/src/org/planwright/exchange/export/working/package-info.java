/** Tables that offices work with beside a plan, such as who does what by when: made from a plan, written in any format that holds tables. */
package org.planwright.exchange.export.working;
