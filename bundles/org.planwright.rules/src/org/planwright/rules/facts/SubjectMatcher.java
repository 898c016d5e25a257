package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
		/** The same beginning and end, the same numbers and directions between them, and no other project like it. Projects only. */
		SIMILAR
	}

	/** A match. */
	public record Match<T>(T element, How how) {
	}

	private static final int HEAD = 2;
	private static final int TAIL = 4;
	/** Shorter names are parts of too many others. */
	private static final int SHORTEST_CONTAINED = 6;

	/** Signs that tell names apart which agree otherwise: numbers of stages and directions. */
	private static final String DISTINCTIVE = "一二三四五六七八九十0123456789东西南北上下新老";

	/** A project with its name as it is compared. */
	private record Project<T>(String name, Target<T> target) {
	}

	private final Map<String, List<Target<T>>> byName = new HashMap<>();
	private final Map<String, List<Project<T>>> projectsByHead = new HashMap<>();
	private final Map<String, List<Project<T>>> projectsByTail = new HashMap<>();

	/** Indexes the things of a plan. */
	public SubjectMatcher(Collection<Target<T>> targets) {
		for (Target<T> target : targets) {
			String name = target.project() ? NameForms.project(NameForms.plain(NameForms.withoutSizes(target.name()))) : indicatorKey(NameForms.plain(target.name()));
			if (name.isEmpty()) {
				continue;
			}
			index(byName, name, target);
			if (target.project() && name.length() >= TAIL) {
				Project<T> project = new Project<>(name, target);
				index(projectsByHead, name.substring(0, HEAD), project);
				index(projectsByTail, name.substring(name.length() - TAIL), project);
			}
		}
	}

	/** What the fact is about; empty when nothing fits or several things fit equally. */
	public Optional<Match<T>> match(Fact fact) {
		Subject subject = fact.subject();
		if (NameForms.isGeneric(subject.text())) {
			return subject.context().isEmpty() ? Optional.empty() : ofProject(fact, subject.context());
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
		return alike(fact, subject.text()).map(found -> new Match<>(found.target.element(), found.how));
	}

	private static String indicatorKey(String plain) {
		return NameForms.isGrowth(plain) ? NameForms.growth(plain) : NameForms.isDecline(plain) ? NameForms.decline(plain) : plain;
	}

	private static <E> void index(Map<String, List<E>> index, String key, E element) {
		index.computeIfAbsent(key, name -> new ArrayList<>(1)).add(element);
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
		default -> forms.add(indicatorKey(plain));
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

	private Optional<Match<T>> ofProject(Fact fact, String context) {
		String plain = NameForms.project(NameForms.plain(NameForms.withoutSizes(context)));
		Optional<Target<T>> named = only(byName.getOrDefault(plain, List.of()).stream().filter(Target::project).toList(), fact);
		Optional<Target<T>> found = named.isPresent() ? named : alike(fact, context).map(Found::target);
		return found.map(target -> new Match<>(target.element(), How.CONTEXT));
	}

	private record Found<T>(Target<T> target, How how) {
	}

	/** Projects whose names vary: one holds the other at its beginning or end, or beginning and end agree; and no other project does as much. */
	private Optional<Found<T>> alike(Fact fact, String name) {
		String plain = NameForms.project(NameForms.plain(NameForms.withoutSizes(name)));
		if (plain.length() < SHORTEST_CONTAINED) {
			return Optional.empty();
		}
		String tail = plain.substring(plain.length() - TAIL);
		List<Project<T>> sameHead = projectsByHead.getOrDefault(plain.substring(0, HEAD), List.of());
		List<Project<T>> sameTail = projectsByTail.getOrDefault(tail, List.of());
		List<Target<T>> holding = Stream.concat(sameHead.stream().filter(project -> plain.startsWith(project.name) || project.name.startsWith(plain)),
				sameTail.stream().filter(project -> plain.endsWith(project.name) || project.name.endsWith(plain))).filter(project -> project.name.length() >= SHORTEST_CONTAINED)
				.map(Project::target).distinct().toList();
		if (!holding.isEmpty()) {
			return only(holding, fact).map(target -> new Found<>(target, How.CONTAINED));
		}
		List<Target<T>> similar = sameHead.stream().filter(project -> project.name.endsWith(tail) && distinctive(project.name).equals(distinctive(plain))).map(Project::target).toList();
		return only(similar, fact).map(target -> new Found<>(target, How.SIMILAR));
	}

	private static String distinctive(String name) {
		StringBuilder signs = new StringBuilder();
		name.chars().filter(c -> DISTINCTIVE.indexOf(c) >= 0).forEach(c -> signs.append((char) c));
		return signs.toString();
	}
}
