package org.planwright.rules.cross;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.quantity.Dimension;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.NameForms;
import org.planwright.rules.facts.Span;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.PlanReading;

/** Compares what the body says of the sizes of projects with what their boxes say. */
final class BodySizes {

	/**
	 * Two sizes of one project that do not fit.
	 *
	 * @param fact the statement of the body
	 * @param work the project
	 * @param scale its size in the box
	 * @param sameUnit whether both are of one dimension and contradict one another; otherwise they cannot be compared
	 */
	record Conflict(Fact fact, Work work, Scale scale, boolean sameUnit) {
	}

	private static final int SHORTEST_NAME = 4;
	private static final Pattern WHOLE = Pattern.compile("|[全我本][旗县市区域境]|[旗县市]域");
	private static final Pattern ACTION = Pattern.compile("新建|新增|增建|改造|扩建|改建|续建|维修|维护|加固|拆除");
	private static final List<Dimension> MEASURED = List.of(Dimension.AREA, Dimension.LENGTH, Dimension.VOLUME, Dimension.MASS, Dimension.POWER);

	private final PlanReading reading;
	private final PlanWorks works;
	private final Components components;

	BodySizes(PlanReading reading, PlanWorks works) {
		this.reading = reading;
		this.works = works;
		this.components = new Components(works);
	}

	/** Whether a passage is of the body and plans, rather than looks back. */
	static boolean isAhead(PlanReading reading, Passage passage) {
		return passage.isBody() && !reading.looksBack(passage);
	}

	/** Whether a statement is about the years of the plan or says nothing about time. */
	static boolean isAhead(PlanReading reading, Fact fact) {
		Integer to = fact.period().to();
		return to == null || to > reading.period().base();
	}

	/** What does not fit in a statement of a passage of the body. */
	Optional<Conflict> check(Passage passage, Fact fact) {
		boolean early = fact.period().to() != null && fact.period().to() < reading.lastYear();
		if (!PlanWorks.isSize(fact) || fact.subject().inherited() || early || !isAhead(reading, fact)) {
			return Optional.empty();
		}
		boolean generic = NameForms.isGeneric(fact.subject().text());
		String measure = generic ? PlanWorks.generic(fact.subject().text()) : "";
		String name = generic ? fact.subject().context() : fact.subject().text();
		WorkName key = works.names().of(name);
		Optional<Work> work = key.core().length() < SHORTEST_NAME ? Optional.empty() : work(key, fact, measure);
		if (work.isPresent() && isSamePlace(fact, work.get())) {
			return compare(passage, fact, work.get(), measure);
		}
		return generic ? Optional.empty() : part(passage, fact).or(() -> treated(passage, fact, key));
	}

	private Optional<Work> work(WorkName name, Fact fact, String measure) {
		List<Work> same = works.index().same(name);
		if (same.isEmpty()) {
			same = works.index().similar(name).stream().filter(work -> scales(work, measure).stream().anyMatch(scale -> scale.isComparable(fact))).toList();
		}
		return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
	}

	private Optional<Conflict> compare(Passage passage, Fact fact, Work work, String measure) {
		List<Scale> comparable = scales(work, measure).stream().filter(scale -> scale.isComparable(fact) && sameAction(passage, fact, scale)).toList();
		if (comparable.isEmpty()) {
			return measure.isEmpty() ? otherUnit(passage, fact, work) : Optional.empty();
		}
		boolean agrees = comparable.stream().anyMatch(scale -> !scale.contradicts(fact));
		return agrees ? Optional.empty() : Optional.of(new Conflict(fact, work, comparable.get(0), true));
	}

	/** The sizes of a project with a measure; for the project as such those that say how much of it there is, or else its only area or capacity. */
	private static List<Scale> scales(Work work, String measure) {
		List<Scale> exact = work.scales().stream().filter(scale -> scale.measure().equals(measure)).toList();
		if (!exact.isEmpty()) {
			return exact;
		}
		List<Scale> generic = work.scales().stream().filter(scale -> measure.isEmpty() ? NameForms.isGeneric(scale.fact().subject().text()) : scale.measure().isEmpty()).toList();
		return generic.size() == 1 ? generic : List.of();
	}

	private Optional<Conflict> part(Passage passage, Fact fact) {
		return components.find(passage, fact)
				.filter(part -> isSamePlace(fact, part.work()) && sameAction(passage, fact, part.scale()) && part.scale().contradicts(fact))
				.map(part -> new Conflict(fact, part.work(), part.scale(), true));
	}

	/** 治理侵蚀沟731条 is about 侵蚀沟治理工程. */
	private Optional<Conflict> treated(Passage passage, Fact fact, WorkName name) {
		Matcher treatment = works.names().treatments().matcher(passage.text().substring(fact.span().start(), fact.span().end()));
		if (!treatment.find()) {
			return Optional.empty();
		}
		List<Work> same = works.index().same(works.names().of(name.key() + treatment.group()));
		return same.size() == 1 && isSamePlace(fact, same.get(0)) ? compare(passage, fact, same.get(0), "") : Optional.empty();
	}

	/** Works that are counted in the body and measured in the box, or the other way round, where neither says the other. Only treatments: of what is built both may be said. */
	private Optional<Conflict> otherUnit(Passage passage, Fact fact, Work work) {
		List<Scale> own = work.scales().stream().filter(scale -> scale.measure().isEmpty()).toList();
		boolean treated = works.names().treatments().matcher(work.name().key()).find();
		boolean differs = !own.isEmpty() && own.stream().noneMatch(scale -> scale.isComparable(fact))
				&& (isCount(fact) && own.stream().allMatch(scale -> isMeasured(scale.fact())) || isMeasured(fact) && own.stream().allMatch(scale -> isCount(scale.fact())));
		boolean alone = passage.facts().facts().stream().noneMatch(other -> other != fact && other.subject().text().equals(fact.subject().text()));
		return treated && differs && alone ? Optional.of(new Conflict(fact, work, own.get(0), false)) : Optional.empty();
	}

	private static boolean isCount(Fact fact) {
		return fact.amount().unit().filter(unit -> unit.dimension().isCount()).isPresent();
	}

	private static boolean isMeasured(Fact fact) {
		return fact.amount().unit().filter(unit -> MEASURED.contains(unit.dimension())).isPresent();
	}

	/** A part of the area that the statement names must be named with the project too. */
	private static boolean isSamePlace(Fact fact, Work work) {
		String scope = fact.subject().scope();
		return WHOLE.matcher(scope).matches() || scope.length() > 1 && work.passage().text().contains(scope.substring(0, 2));
	}

	private static boolean sameAction(Passage passage, Fact fact, Scale scale) {
		String one = action(passage, fact.span());
		String other = action(scale.passage(), scale.fact().span());
		return one.isEmpty() || other.isEmpty() || one.equals(other);
	}

	private static String action(Passage passage, Span span) {
		Matcher action = ACTION.matcher(passage.text()).region(span.start(), span.end());
		return action.find() ? action.group() : "";
	}
}
