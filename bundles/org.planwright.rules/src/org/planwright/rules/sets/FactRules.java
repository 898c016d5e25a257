package org.planwright.rules.sets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Run;
import org.planwright.model.text.Widths;
import org.planwright.rules.facts.Breakdown;
import org.planwright.rules.facts.Counts;
import org.planwright.rules.facts.Enumeration;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.GrowthRates;
import org.planwright.rules.facts.ProseFacts;
import org.planwright.rules.facts.Span;
import org.planwright.rules.facts.Sums;
import org.planwright.rules.facts.TableClaims;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.PlanReading;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** Rules on the quantified statements of the prose. They share one reading of the plan. */
public class FactRules extends RuleSet {

	private final Readings readings;

	@Inject
	FactRules(Readings readings) {
		this.readings = readings;
	}

	/** All rules on statements in one pass over the plan. */
	@Check(CheckType.NORMAL)
	public void statementsAgree(Plan plan) {
		PlanReading reading = readings.of(plan);
		Set<Indicator> limits = new HashSet<>();
		TableClaims claims = new TableClaims(plan.getRegion(), reading.period(), reading.lastYear(), plan.indicators());
		for (Passage passage : reading.passages()) {
			prose(passage.line(), passage.content(), passage.text(), passage.facts());
			if (passage.isBody() && !passage.facts().facts().isEmpty()) {
				values(passage, claims.in(passage.text(), passage.facts(), passage.headings()), limits);
			}
		}
	}

	private void prose(Line line, List<Run> content, String text, ProseFacts facts) {
		sums(line, content, text, facts);
		counts(line, content, text, facts);
		rates(line, content, text, facts);
	}

	/** C01: a yearly rate is the compound one between the values that it goes with. */
	private void rates(Line line, List<Run> content, String text, ProseFacts facts) {
		for (GrowthRates.Conflict conflict : GrowthRates.check(text, facts.facts())) {
			Fact change = conflict.change();
			Span span = conflict.rate().amountSpan();
			report("C01").with(change.from().orElseThrow().lexeme().strip(), change.amount().lexeme().strip(), conflict.years(), conflict.actual().toPlainString(),
					conflict.rate().amount().lexeme().strip()).at(line, content, span.start(), span.end());
		}
	}

	/** C04: so many names follow as are announced. */
	private void counts(Line line, List<Run> content, String text, ProseFacts facts) {
		for (Enumeration enumeration : facts.enumerations()) {
			if (Counts.contradicts(text, enumeration)) {
				report("C04").with(enumeration.declared(), enumeration.items().size(), String.join("、", enumeration.items())).at(line, content, enumeration.span().start(),
						enumeration.span().end());
			}
		}
	}

	/**
	 * X01 and X02: what the prose says of the base year is the base value of the table, what it says of the last year does not contradict the target. The same
	 * number as a limit (38以上) in one place only is a hint, once an indicator.
	 */
	private void values(Passage passage, List<TableClaims.Claim> claims, Set<Indicator> limits) {
		for (TableClaims.Claim claim : claims) {
			if (claim.contradicts()) {
				value(claim.role() == CellRole.BASE ? report("X01") : report("X02"), claim, passage);
			} else if (claim.role() == CellRole.TARGET && claim.differsInLimit() && limits.add(claim.indicator())) {
				value(report("X02", "limit"), claim, passage);
			}
		}
	}

	private static void value(Report report, TableClaims.Claim claim, Passage passage) {
		String name = Widths.trim(claim.indicator().getLabel());
		Fact fact = claim.fact();
		report.with(name, fact.amount().lexeme().strip(), claim.table().lexeme()).also("indicator", claim.indicator(), Literals.INDICATOR__LABEL, name, claim.table().lexeme())
				.at(passage.line(), passage.content(), fact.amountSpan().start(), fact.amountSpan().end());
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
