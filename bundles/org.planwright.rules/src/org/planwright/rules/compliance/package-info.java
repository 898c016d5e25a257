/** Rules on compliance: leftovers of other plans, wording and names that are out of date, quotations, official style, and what others must look into before a plan is approved. */
package org.planwright.rules.compliance;
