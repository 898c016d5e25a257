/**
 * One reading of a plan that all rules share. A rule set has {@link org.planwright.rules.reading.Readings} injected and asks it for the {@link org.planwright.rules.reading.PlanReading} of a plan: the first
 * rule of a check that asks pays for the reading, the others get the same object. It is kept with the plan's resource until that changes. Rules never call
 * {@link org.planwright.rules.facts.FactReader} on the text of a plan themselves.
 */
package org.planwright.rules.reading;
