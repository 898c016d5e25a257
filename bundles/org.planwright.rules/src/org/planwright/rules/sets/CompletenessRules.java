package org.planwright.rules.sets;

import java.util.List;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on what a plan must have. */
public class CompletenessRules extends RuleSet {

	private static final int CHAPTER = 2;
	private static final int LONGEST_TITLE = 40;

	/** D02: a chapter has a title, on its line or alone on the next one. */
	@Check(CheckType.FAST)
	public void chaptersHaveTitles(Plan plan) {
		List<Block> blocks = plan.getBlocks();
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Heading heading && heading.getLevel() <= CHAPTER && (heading.getTitle() == null || heading.getTitle().isBlank())
					&& !(i + 1 < blocks.size() && isTitle(blocks.get(i + 1)))) {
				report("D02").with(heading.getNumber() == null ? "" : heading.getNumber()).at(heading, Literals.HEADING__NUMBER);
			}
		}
	}

	private static boolean isTitle(Block block) {
		if (!(block instanceof Paragraph paragraph)) {
			return false;
		}
		String text = paragraph.getText().strip();
		return !text.isEmpty() && text.length() <= LONGEST_TITLE && "。：；！？".chars().allMatch(sign -> text.indexOf(sign) < 0);
	}
}
