package org.planwright.ui.tests;

import org.eclipse.xtext.validation.Check;
import org.planwright.model.plan.Paragraph;
import org.planwright.rules.ruleset.RuleSet;

/** A rule that the tests put into a plug-in: its class file goes into the jar. */
public class CountyStyle extends RuleSet {

	@Check
	public void namesTheCounty(Paragraph paragraph) {
		if (paragraph.getText().startsWith("该县")) {
			report("UI01").at(paragraph);
		}
	}
}
