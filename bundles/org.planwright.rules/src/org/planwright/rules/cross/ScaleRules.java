package org.planwright.rules.cross;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.Span;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.PlanReading;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** The sizes of a project are the same wherever the plan names it. */
public class ScaleRules extends RuleSet {

	private final WorkReadings readings;

	@Inject
	ScaleRules(WorkReadings readings) {
		this.readings = readings;
	}

	/** X03: the size of a project in the body is that in its box; works that are counted here and measured there cannot be compared. */
	@Check(CheckType.NORMAL)
	public void bodyAgreesWithBoxes(Plan plan) {
		PlanWorks works = readings.works(plan);
		if (works.all().isEmpty()) {
			return;
		}
		PlanReading reading = readings.reading(plan);
		BodySizes sizes = new BodySizes(reading, works);
		Set<Scale> reported = new HashSet<>();
		for (Passage passage : reading.passages()) {
			if (BodySizes.isAhead(reading, passage)) {
				for (Fact fact : passage.facts().facts()) {
					sizes.check(passage, fact).filter(conflict -> reported.add(conflict.scale())).ifPresent(conflict -> report(passage, conflict));
				}
			}
		}
	}

	private void report(Passage passage, BodySizes.Conflict conflict) {
		Scale scale = conflict.scale();
		String name = scale.measure().isEmpty() ? conflict.work().label() : Widths.trim(conflict.fact().subject().text());
		Span span = conflict.fact().amountSpan();
		Report report = conflict.sameUnit() ? report("X03") : report("X03", "unit");
		inBox(report.with(name, conflict.fact().amount().lexeme().strip(), conflict.work().box(), scale.value()), conflict.work(), scale)
				.at(passage.line(), passage.content(), span.start(), span.end());
	}

	/** X04: a project that stands in two boxes has the same size in both. */
	@Check(CheckType.NORMAL)
	public void boxesAgree(Plan plan) {
		for (List<Work> group : readings.works(plan).index().groups()) {
			for (int i = 1; i < group.size(); i++) {
				Work later = group.get(i);
				for (Work first : group.subList(0, i)) {
					Optional<Scale[]> pair = first.isSame(later) ? contradiction(first, later) : Optional.empty();
					if (pair.isPresent()) {
						Scale one = pair.get()[0];
						Scale other = pair.get()[1];
						Span span = other.fact().amountSpan();
						inBox(report("X04").with(later.label(), first.box(), one.value(), later.box(), other.value()), first, one)
								.at(other.passage().line(), other.passage().content(), span.start(), span.end());
						break;
					}
				}
			}
		}
	}

	private static Report inBox(Report report, Work work, Scale scale) {
		Span span = scale.fact().amountSpan();
		return report.also("box", scale.passage().line(), scale.passage().content(), span.start(), span.end(), work.label(), scale.value());
	}

	/** The first sizes of one measure that contradict one another in two mentions of a project; empty when there are none. */
	static Optional<Scale[]> contradiction(Work first, Work later) {
		for (Scale other : later.scales()) {
			List<Scale> comparable = first.scales().stream().filter(one -> one.measure().equals(other.measure()) && one.isComparable(other.fact())).toList();
			if (!comparable.isEmpty() && comparable.stream().allMatch(one -> one.contradicts(other.fact()))) {
				return Optional.of(new Scale[] { comparable.get(0), other });
			}
		}
		return Optional.empty();
	}
}
