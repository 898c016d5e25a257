package org.planwright.rules.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.quantity.Amount;
import org.planwright.model.text.Widths;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.FactKind;
import org.planwright.rules.facts.FactPeriod;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.PlanReading;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** Rule on figures that can hardly be. */
public class PlausibilityRules extends RuleSet {

	private static final int YEARS = 5;

	private final Readings readings;
	private final Plausibility knowledge;

	@Inject
	PlausibilityRules(Readings readings, Plausibility knowledge) {
		this.readings = readings;
		this.knowledge = knowledge;
	}

	/** V14: figures are of an order that can be. */
	@Check(CheckType.NORMAL)
	public void figuresArePlausible(Plan plan) {
		PlanReading reading = readings.of(plan);
		for (Passage passage : reading.passages()) {
			for (Fact fact : passage.facts().facts()) {
				limits(passage, fact);
				growth(passage, fact);
			}
		}
		plan.indicators().forEach(this::limits);
	}

	private void limits(Passage passage, Fact fact) {
		boolean level = fact.kind() == FactKind.LEVEL || fact.kind() == FactKind.MILESTONE || fact.kind() == FactKind.ANNUAL_RATE;
		for (Plausibility.Limit limit : knowledge.limits) {
			if (level && limit.subject().isIn(fact.subject().text()) && limit.isBrokenBy(single(fact.amount()))) {
				report("V14").with(fact.subject().text(), fact.amount().lexeme().strip(), range(limit)).at(passage.line(), passage.content(), fact.amountSpan().start(), fact.amountSpan().end());
			}
		}
	}

	/** The size of one unit where several are written: 2×30兆瓦. */
	private static Amount single(Amount amount) {
		int times = amount.lexeme().indexOf('×');
		return times < 0 ? amount : Amount.parse(amount.lexeme().substring(times + 1));
	}

	private void limits(Indicator indicator) {
		String name = Labels.plain(indicator);
		for (Plausibility.Limit limit : knowledge.limits) {
			if (!limit.subject().isIn(name)) {
				continue;
			}
			for (CellRole role : new CellRole[] { CellRole.BASE, CellRole.TARGET }) {
				Amount amount = Amount.parse(indicator.cell(role).lexeme() + (indicator.getUnit() == null ? "" : Widths.withoutBlanks(indicator.getUnit())));
				if (limit.isBrokenBy(amount)) {
					report("V14").with(Labels.of(indicator), amount.lexeme(), range(limit)).at(indicator, Literals.INDICATOR__LABEL);
				}
			}
		}
	}

	private static String range(Plausibility.Limit limit) {
		return limit.least().toPlainString() + "—" + limit.most().toPlainString() + limit.unit().symbol();
	}

	/** Growth between two values, over the years of the sentence or five. */
	private void growth(Passage passage, Fact fact) {
		Optional<Amount> from = fact.from();
		if (fact.kind() != FactKind.CHANGE || from.isEmpty() || fact.amount().unit().isEmpty() || !knowledge.growing.isIn(fact.subject().text())
				|| fact.amount().unit().get().dimension().isPercentageLike()) {
			return;
		}
		Optional<BigDecimal> first = from.get().convert(fact.amount().unit().get());
		Optional<BigDecimal> last = fact.number();
		if (first.isEmpty() || last.isEmpty() || first.get().signum() <= 0) {
			return;
		}
		FactPeriod period = fact.period();
		int years = period.from() != null && period.to() != null && period.to() > period.from() ? Math.max(YEARS, period.to() - period.from()) : YEARS;
		double yearly = (Math.pow(last.get().doubleValue() / first.get().doubleValue(), 1.0 / years) - 1) * 100;
		if (yearly > knowledge.growth) {
			String rate = BigDecimal.valueOf(yearly).setScale(1, RoundingMode.HALF_UP).toPlainString();
			report("V14", "growth").with(from.get().lexeme().strip(), fact.amount().lexeme().strip(), years, rate).at(passage.line(), passage.content(), fact.amountSpan().start(), fact.amountSpan().end());
		}
	}
}
