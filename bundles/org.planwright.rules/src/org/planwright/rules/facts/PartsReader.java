package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.model.quantity.UnitOfMeasure;

/** Finds wholes with their parts among the facts of a text. */
final class PartsReader {

	private static final String SIGNS = ",，(:、 ";
	private static final String PEER = "、";
	private static final String MORE = "等";

	private PartsReader() {
	}

	static List<Breakdown> read(String half, List<Fact> facts) {
		List<Breakdown> breakdowns = new ArrayList<>();
		for (int i = 0; i + 1 < facts.size(); i++) {
			Words.Match mark = mark(half, facts.get(i), facts.get(i + 1));
			if (mark != null && !isShare(facts.get(i))) {
				List<Fact> parts = parts(half, facts, i);
				if (!parts.isEmpty()) {
					int end = parts.get(parts.size() - 1).amountSpan().end();
					boolean more = half.startsWith(MORE, end);
					breakdowns.add(new Breakdown(facts.get(i), parts, mark.meaning().equals("complete") && !more && parts.size() > 1));
				}
			}
		}
		return breakdowns;
	}

	/** Shares do not add up: each part has its own whole. */
	private static boolean isShare(Fact fact) {
		return fact.amount().unit().filter(unit -> unit.dimension().isPercentageLike()).isPresent();
	}

	/** The announcement of parts right behind the whole. */
	private static Words.Match mark(String half, Fact whole, Fact next) {
		int at = Math.max(whole.amountSpan().end(), 0);
		int limit = next.amountSpan().start();
		while (at < limit && SIGNS.indexOf(half.charAt(at)) >= 0) {
			at++;
		}
		return at > whole.amountSpan().end() ? Vocabulary.PARTS.startingAt(half, at, limit) : null;
	}

	private static List<Fact> parts(String half, List<Fact> facts, int whole) {
		List<Fact> parts = new ArrayList<>();
		Fact last = facts.get(whole);
		boolean peers = false;
		for (int i = whole + 1; i < facts.size(); i++) {
			Fact fact = facts.get(i);
			String between = half.substring(last.amountSpan().end(), fact.amountSpan().start());
			boolean peer = between.startsWith(PEER) || between.startsWith("和") || between.startsWith("及");
			boolean ends = between.indexOf('。') >= 0 || between.indexOf('\n') >= 0 || !parts.isEmpty() && (between.indexOf(';') >= 0 || peers && !peer || commas(between) > 1);
			if (ends || !sameDimension(facts.get(whole), fact)) {
				break;
			}
			peers |= !parts.isEmpty() && peer;
			parts.add(fact);
			last = fact;
		}
		return parts;
	}

	private static long commas(String text) {
		return text.chars().filter(c -> c == ',').count();
	}

	private static boolean sameDimension(Fact one, Fact other) {
		Optional<UnitOfMeasure> first = one.amount().unit();
		Optional<UnitOfMeasure> second = other.amount().unit();
		return first.isPresent() && second.isPresent() ? first.get().sameDimension(second.get())
				: one.amount().unitLexeme().isPresent() && one.amount().unitLexeme().equals(other.amount().unitLexeme());
	}
}
