package org.planwright.rules.facts;

import java.util.Optional;

import org.planwright.model.quantity.UnitOfMeasure;

/** Tells whether two facts of the prose are about the same thing, tuned for few false matches. */
public final class SameSubject {

	private SameSubject() {
	}

	/**
	 * Whether both facts name the same thing in units of one dimension. Names agree but for blanks, measure words and well-known short forms; scopes agree or one is silent; a subject that is only a measure
	 * (规模) needs the same context. A rate of growth is never the same as a level. Whether both are about the same year is for the caller to judge.
	 */
	public static boolean of(Fact one, Fact other) {
		return name(one).equals(name(other)) && sameScope(one.subject().scope(), other.subject().scope()) && sameDimension(one, other) && isChange(one) == isChange(other);
	}

	private static String name(Fact fact) {
		Subject subject = fact.subject();
		String own = NameForms.project(NameForms.plain(subject.text()));
		return NameForms.isGeneric(subject.text()) ? NameForms.project(NameForms.plain(NameForms.withoutSizes(subject.context()))) + " " + own : own;
	}

	private static boolean sameScope(String one, String other) {
		return one.isEmpty() || other.isEmpty() || one.equals(other);
	}

	private static boolean sameDimension(Fact one, Fact other) {
		Optional<UnitOfMeasure> first = one.amount().unit();
		Optional<UnitOfMeasure> second = other.amount().unit();
		return first.isPresent() && second.isPresent() ? first.get().sameDimension(second.get()) : one.amount().unitLexeme().equals(other.amount().unitLexeme());
	}

	private static boolean isChange(Fact fact) {
		return switch (fact.kind()) {
		case ANNUAL_RATE, INCREMENT, DECREMENT -> fact.amount().unit().filter(unit -> unit.dimension().isPercentageLike() || unit.symbol().equals("百分点")).isPresent();
		default -> false;
		};
	}
}
