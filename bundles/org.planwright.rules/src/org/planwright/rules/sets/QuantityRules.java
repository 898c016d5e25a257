package org.planwright.rules.sets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.plan.Run;
import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.Difference;
import org.planwright.rules.prose.QuantityPairs;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** V12: a quantity said in two units is the same in both. 1平方公里 = 100公顷 = 1500亩. */
public class QuantityRules extends RuleSet {

	private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
	/** Rounding to three digits, as is usual, stays below this. */
	private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.002");
	private static final MathContext SHOWN = new MathContext(6);

	@Check(CheckType.FAST)
	public void equivalentsAgree(Project project) {
		prose(project, project.getContent(), project.getText());
	}

	@Check(CheckType.FAST)
	public void equivalentsAgree(Paragraph paragraph) {
		prose(paragraph, paragraph.getContent(), paragraph.getText());
	}

	@Check(CheckType.FAST)
	public void equivalentsAgree(QuantityDetail detail) {
		if (detail.getQuantities().isEmpty() || detail.getQuantities().get(0).getAmount() == null) {
			return;
		}
		Amount stated = detail.getQuantities().get(0).getAmount();
		for (Amount equivalent : detail.getEquivalents()) {
			if (equivalent != null) {
				stated.difference(equivalent).map(difference -> report(stated, equivalent, difference))
						.ifPresent(report -> report.at(detail, Literals.QUANTITY_DETAIL__EQUIVALENTS));
			}
		}
	}

	private void prose(Line line, List<Run> content, String text) {
		for (QuantityPairs.Pair pair : QuantityPairs.in(text)) {
			pair.first().difference(pair.second()).map(difference -> report(pair.first(), pair.second(), difference))
					.ifPresent(report -> report.at(line, content, pair.start(), pair.end()));
		}
	}

	/** The finding to report; null when the amounts agree. */
	private Report report(Amount first, Amount second, Difference difference) {
		boolean large = difference.exceeds(TOLERANCE);
		if (!large && !difference.exceeds(NEGLIGIBLE)) {
			return null;
		}
		String converted = difference.converted().round(SHOWN).stripTrailingZeros().toPlainString() + second.unitLexeme().orElse("");
		return report("V12", large ? null : "rounding").with(first.lexeme(), converted, second.lexeme());
	}
}
