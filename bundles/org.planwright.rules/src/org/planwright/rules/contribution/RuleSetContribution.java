package org.planwright.rules.contribution;

import java.util.List;

import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.ruleset.RuleSet;

/**
 * Rules of one plug-in.
 *
 * @param plugin symbolic name of the plug-in
 * @param rules what its catalogue holds
 * @param set holds their checks; its members are not injected yet
 */
record RuleSetContribution(String plugin, List<Rule> rules, RuleSet set) {
}
