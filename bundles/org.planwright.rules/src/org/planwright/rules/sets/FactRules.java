package org.planwright.rules.sets;

import java.util.List;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.rules.facts.Breakdown;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.FactReader;
import org.planwright.rules.facts.ProseFacts;
import org.planwright.rules.facts.Sums;

/** Rules on the quantified statements of the prose. The text of each paragraph and project is read once for all of them. */
public class FactRules extends RuleSet {

	/** C03 in one pass over the plan. */
	@Check(CheckType.NORMAL)
	public void statementsAgree(Plan plan) {
		for (Block block : plan.getBlocks()) {
			if (block instanceof Paragraph paragraph) {
				prose(paragraph, paragraph.getContent(), paragraph.getText());
			} else if (block instanceof Frame frame) {
				for (var line : frame.getLines()) {
					if (line instanceof Paragraph paragraph) {
						prose(paragraph, paragraph.getContent(), paragraph.getText());
					} else if (line instanceof Project project) {
						prose(project, project.getContent(), project.getText());
					}
				}
			}
		}
	}

	private void prose(Line line, List<Run> content, String text) {
		ProseFacts facts = FactReader.read(text);
		sums(line, content, text, facts);
	}

	/** C03: a whole is the sum of its parts, as far as the text says that these are all; no parts are more than it. */
	private void sums(Line line, List<Run> content, String text, ProseFacts facts) {
		for (Breakdown breakdown : facts.breakdowns()) {
			Sums.check(text, breakdown).ifPresent(sum -> {
				Fact whole = breakdown.whole();
				Fact last = sum.parts().get(sum.parts().size() - 1);
				String variant = switch (sum.conflict()) {
				case UNEQUAL -> null;
				case SHORT -> "short";
				case OVERLAP -> "overlap";
				};
				String total = sum.sum().toPlainString() + whole.amount().unitLexeme().orElse("");
				report("C03", variant).with(whole.amount().lexeme().strip(), total).at(line, content, whole.amountSpan().start(), last.amountSpan().end());
			});
		}
	}
}
