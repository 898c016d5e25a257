package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.planwright.model.quantity.Dimension;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;

/**
 * Finds what a fact of the prose is about among the named things of a plan. Tuned for few false matches: what fits several things equally fits none, a growth rate never fits the level, and units of
 * different dimensions never fit. Immutable; building takes time linear in the names, a match does not depend on their number.
 *
 * @param <T> what stands for a thing of the plan
 */
public final class SubjectMatcher<T> {

	/**
	 * A thing that facts can be about.
	 *
	 * @param name as written in its table or box
	 * @param unit as written; empty when it has none, or several as projects do
	 * @param project whether it is a project, whose sizes are many and whose names vary more than those of indicators
	 * @param element what a match returns
	 * @param <T> its type
	 */
	public record Target<T>(String name, String unit, boolean project, T element) {
	}

	/** How a subject fits a name, the surest first. */
	public enum How {
		/** The same name but for blanks, width, units, measure words and well-known short forms. */
		NAME,
		/** The same name with the scope before it: 城镇 and 新增就业. */
		SCOPED,
		/** The subject is only a measure (规模, 建筑面积) and what the sentence spoke of before is the project. */
		CONTEXT,
		/** One name holds the other, and no other name does. Projects only. */
		CONTAINED,
		/** The same beginning, which no other project has, and the same end. Projects only. */
		SIMILAR
	}

	/** A match. */
	public record Match<T>(T element, How how) {
	}

	private static final int HEAD = 2;
	private static final int TAIL = 4;
	/** Shorter names are parts of too many others. */
	private static final int SHORTEST_CONTAINED = 5;

	private final Map<String, List<Target<T>>> byName = new HashMap<>();
	private final Map<String, List<Target<T>>> projectsByHead = new HashMap<>();

	/** Indexes the things of a plan. */
	public SubjectMatcher(Collection<Target<T>> targets) {
		for (Target<T> target : targets) {
			String plain = NameForms.plain(target.name());
			if (plain.isEmpty()) {
				continue;
			}
			index(byName, key(target, plain), target);
			if (target.project() && plain.length() >= HEAD) {
				index(projectsByHead, plain.substring(0, HEAD), target);
			}
		}
	}

	/** What the fact is about; empty when nothing fits or several things fit equally. */
	public Optional<Match<T>> match(Fact fact) {
		Subject subject = fact.subject();
		if (NameForms.isGeneric(subject.text())) {
			return project(fact, subject.context()).map(found -> new Match<>(found.element(), How.CONTEXT));
		}
		for (String form : forms(fact, subject.text())) {
			Optional<Target<T>> found = only(byName.get(form), fact);
			if (found.isPresent()) {
				return found.map(target -> new Match<>(target.element(), How.NAME));
			}
		}
		if (!subject.scope().isEmpty()) {
			for (String form : forms(fact, subject.scope() + subject.text())) {
				Optional<Target<T>> found = only(byName.get(form), fact);
				if (found.isPresent()) {
					return found.map(target -> new Match<>(target.element(), How.SCOPED));
				}
			}
		}
		return alike(fact, subject.text());
	}

	private static <T> String key(Target<T> target, String plain) {
		if (target.project()) {
			return NameForms.project(plain);
		}
		return NameForms.isGrowth(plain) ? NameForms.growth(plain) : NameForms.isDecline(plain) ? NameForms.decline(plain) : plain;
	}

	private static <T> void index(Map<String, List<Target<T>>> index, String key, Target<T> target) {
		index.computeIfAbsent(key, name -> new ArrayList<>(1)).add(target);
	}

	/** The keys under which an indicator or a project of that name can be found, for what the fact says of it. */
	private static List<String> forms(Fact fact, String name) {
		String plain = NameForms.plain(name);
		List<String> forms = new ArrayList<>();
		switch (fact.kind()) {
		case ANNUAL_RATE -> forms.add(isFall(fact) ? NameForms.decline(plain) : NameForms.growth(plain));
		case INCREMENT -> {
			forms.add(isShare(fact) ? NameForms.growth(plain) : plain);
			forms.add(plain);
		}
		case DECREMENT -> forms.add(NameForms.decline(plain));
		default -> forms.add(NameForms.isGrowth(plain) ? NameForms.growth(plain) : NameForms.isDecline(plain) ? NameForms.decline(plain) : plain);
		}
		forms.add(NameForms.project(plain));
		return forms;
	}

	private static boolean isFall(Fact fact) {
		return Set.of("下降", "降低", "减少", "降幅", "削减").contains(fact.verb());
	}

	private static boolean isShare(Fact fact) {
		return fact.amount().unit().filter(unit -> unit.dimension().isPercentageLike()).isPresent();
	}

	private Optional<Target<T>> only(List<Target<T>> targets, Fact fact) {
		if (targets == null) {
			return Optional.empty();
		}
		List<Target<T>> fitting = targets.stream().filter(target -> fits(target, fact)).toList();
		return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
	}

	/** Units must be of one dimension where both are known; a difference in percentage points is one of percentages. */
	private boolean fits(Target<T> target, Fact fact) {
		Optional<UnitOfMeasure> one = Units.find(target.unit());
		Optional<UnitOfMeasure> other = fact.amount().unit();
		if (one.isEmpty() || other.isEmpty() || one.get().sameDimension(other.get())) {
			return true;
		}
		boolean points = other.get().dimension().equals(Dimension.PERCENTAGE_POINT) && one.get().dimension().isPercentageLike();
		return points && (fact.kind() == FactKind.INCREMENT || fact.kind() == FactKind.DECREMENT) || isCount(one.get()) && isCount(other.get());
	}

	private static boolean isCount(UnitOfMeasure unit) {
		return unit.dimension().isCount();
	}

	private Optional<Target<T>> project(Fact fact, String name) {
		if (name.isEmpty()) {
			return Optional.empty();
		}
		String plain = NameForms.project(NameForms.plain(name));
		return only(byName.getOrDefault(plain, List.of()).stream().filter(Target::project).toList(), fact);
	}

	/** Projects whose names vary: one holds the other, or beginning and end agree and the beginning is theirs alone. */
	private Optional<Match<T>> alike(Fact fact, String name) {
		String plain = NameForms.project(NameForms.plain(name));
		if (plain.length() < SHORTEST_CONTAINED) {
			return Optional.empty();
		}
		List<Target<T>> sameHead = projectsByHead.getOrDefault(plain.substring(0, HEAD), List.of());
		List<Target<T>> holding = sameHead.stream().filter(target -> holds(projectName(target), plain)).toList();
		if (!holding.isEmpty()) {
			return only(holding, fact).map(target -> new Match<>(target.element(), How.CONTAINED));
		}
		String tail = plain.substring(plain.length() - TAIL);
		return sameHead.size() == 1 && projectName(sameHead.get(0)).endsWith(tail) ? only(sameHead, fact).map(target -> new Match<>(target.element(), How.SIMILAR))
				: Optional.empty();
	}

	private String projectName(Target<T> target) {
		return NameForms.project(NameForms.plain(target.name()));
	}

	private static boolean holds(String one, String other) {
		return one.length() >= SHORTEST_CONTAINED && (one.startsWith(other) || other.startsWith(one));
	}
}
