package org.planwright.rules.contribution;

import org.eclipse.xtext.validation.Check;
import org.planwright.model.plan.Paragraph;
import org.planwright.rules.ruleset.RuleSet;

/** A rule set whose check fails as code fails that was made for another version. */
public class FailingStyle extends RuleSet {

	@Check
	public void fails(Paragraph paragraph) {
		throw new NoClassDefFoundError("gone");
	}
}
