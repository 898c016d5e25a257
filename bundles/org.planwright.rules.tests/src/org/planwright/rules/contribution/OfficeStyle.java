package org.planwright.rules.contribution;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Paragraph;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** A rule as an office would have it: plans do not speak of 该县. */
public class OfficeStyle extends RuleSet {

	private static final String WORD = "该县";

	@Inject
	private Dictionaries dictionaries;

	@Check(CheckType.FAST)
	public void namesTheCounty(Paragraph paragraph) {
		int at = paragraph.getText().indexOf(WORD);
		if (at >= 0 && dictionaries.read("terms.json") != null) {
			report("OF01").with(WORD).at(paragraph, paragraph.getContent(), at, at + WORD.length());
		}
	}
}
