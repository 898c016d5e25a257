package org.planwright.rules.drafts;

import org.eclipse.xtext.validation.ComposedChecks;
import org.planwright.rules.ruleset.RuleSet;

/** All rules on what has changed since an earlier draft. They say nothing of a plan without an {@link EarlierDraft}. */
@ComposedChecks(validators = { ChangedValueRules.class, ChangedContentRules.class })
public class DraftRules extends RuleSet {
}
