package org.planwright.rules.boxes;

import org.eclipse.xtext.validation.ComposedChecks;
import org.planwright.rules.ruleset.RuleSet;

/** The rules on what projects say. */
@ComposedChecks(validators = { SubjectRules.class, OwnerRules.class, SeveralProjectsRules.class })
public class BoxRules extends RuleSet {
}
