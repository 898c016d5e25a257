/** Facts in prose: what the sentences of a plan say in numbers, with the exact place of each. Plain Java over strings, without the plan's model. */
package org.planwright.rules.facts;
