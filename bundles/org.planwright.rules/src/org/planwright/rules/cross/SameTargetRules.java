package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;
import org.planwright.rules.facts.Extent;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.Relation;
import org.planwright.rules.facts.Span;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** What the text sets as a target is one figure wherever it stands. */
public class SameTargetRules extends RuleSet {

	private static final int MOST = 8;

	private final WorkReadings readings;
	private final MeasureNames names;

	@Inject
	SameTargetRules(WorkReadings readings, MeasureNames names) {
		this.readings = readings;
		this.names = names;
	}

	/** X08: for one year and one area a measure has one target. Indicators of the table are compared with the table instead. */
	@Check(CheckType.NORMAL)
	public void targetIsOneFigure(Plan plan) {
		Set<String> indicators = new HashSet<>();
		for (Indicator indicator : plan.indicators()) {
			indicators.add(names.key(Labels.of(indicator)));
		}
		Map<String, List<Statement>> byKey = new LinkedHashMap<>();
		for (Statement statement : readings.statements(plan)) {
			if (statement.ahead() && !statement.part() && isRate(statement.fact()) && !indicators.contains(statement.key())) {
				byKey.computeIfAbsent(statement.key(), any -> new ArrayList<>(1)).add(statement);
			}
		}
		byKey.values().stream().filter(statements -> statements.size() > 1 && statements.size() <= MOST).forEach(this::compare);
	}

	private void compare(List<Statement> statements) {
		for (int i = 1; i < statements.size(); i++) {
			Statement later = statements.get(i);
			Optional<Statement> first = statements.subList(0, i).stream().filter(other -> differ(other.fact(), later.fact())).findFirst();
			if (first.isPresent()) {
				Span span = later.fact().amountSpan();
				Span before = first.get().fact().amountSpan();
				String name = Widths.trim(later.fact().subject().text());
				report("X08").with(name, later.value(), Widths.trim(first.get().fact().subject().text()), first.get().value())
						.also("first", first.get().passage().line(), first.get().passage().content(), before.start(), before.end(), first.get().value())
						.at(later.passage().line(), later.passage().content(), span.start(), span.end());
			}
		}
	}

	private static boolean isRate(Fact fact) {
		return fact.amount().unit().filter(unit -> unit.dimension().isPercentageLike()).isPresent();
	}

	/** Whether two targets cannot both hold, or set two different limits on the same side. */
	private static boolean differ(Fact one, Fact other) {
		Optional<Extent> first = Extent.of(one, other.amount().unit());
		Optional<Extent> second = Extent.of(other);
		if (first.isEmpty() || second.isEmpty()) {
			return false;
		}
		boolean limits = one.relation() == other.relation() && one.relation() != Relation.EXACTLY && one.relation() != Relation.ABOUT;
		return first.get().excludes(second.get()) || limits && !one.number().get().stripTrailingZeros().equals(other.number().get().stripTrailingZeros());
	}
}
