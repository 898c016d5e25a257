package org.planwright.rules.drafts;

import org.eclipse.xtext.validation.ComposedChecks;
import org.planwright.rules.ruleset.RuleSet;

/** All rules on versions of a plan. Those on what has changed say nothing of a plan without an {@link EarlierDraft}. */
@ComposedChecks(validators = { ChangedValueRules.class, ChangedContentRules.class, ConflictRules.class })
public class DraftRules extends RuleSet {
}
