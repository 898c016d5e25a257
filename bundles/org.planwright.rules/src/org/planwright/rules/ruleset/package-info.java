/** What rule sets are made of, for those of the product and those of others. */
package org.planwright.rules.ruleset;
