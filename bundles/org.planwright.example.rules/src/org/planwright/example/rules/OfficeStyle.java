package org.planwright.example.rules;

import java.util.List;
import java.util.regex.Matcher;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.rules.ruleset.RuleSet;

/** The rules of an office on how it writes. */
public class OfficeStyle extends RuleSet {

	/** OF01 in running text. */
	@Check(CheckType.FAST)
	public void numbersAreExactOrVague(Paragraph paragraph) {
		check(paragraph, paragraph.getContent(), paragraph.getText());
	}

	/** OF01 in a project. */
	@Check(CheckType.FAST)
	public void numbersAreExactOrVague(Project project) {
		check(project, project.getContent(), project.getText());
	}

	private void check(Line line, List<Run> content, String text) {
		Matcher number = VagueNumber.in(text);
		while (number.find()) {
			report("OF01").with(number.group(), VagueNumber.word(number)).at(line, content, number.start(), number.end());
		}
	}
}
