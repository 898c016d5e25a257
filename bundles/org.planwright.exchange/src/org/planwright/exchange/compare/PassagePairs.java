package org.planwright.exchange.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.rules.drafts.Pairs;

/** Which passages of two drafts belong together: what has a name wherever it is, all else part by part, and then what was put elsewhere. */
final class PassagePairs {

	/** Texts less alike are not the same text rewritten. */
	private static final double ALIKE = 0.4;
	/** Texts less alike are not the same text rewritten at another place. */
	private static final double ALIKE_ELSEWHERE = 0.7;
	/** Shorter texts are found elsewhere by chance. */
	private static final int SHORTEST = 12;
	/** More pairs of texts than these are not compared. */
	private static final long MOST = 1_000_000;
	private static final double SAME = 2;

	/**
	 * Passages that belong together.
	 *
	 * @param before of the earlier draft; null when the later one alone has it
	 * @param after  of the later draft; null when the earlier one alone has it
	 * @param moved  whether it was put elsewhere
	 */
	record Row(Passage before, Passage after, boolean moved) {
	}

	private final Map<Line, Line> earlier = new IdentityHashMap<>();
	private final Set<Line> known = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<Line, Line> frames = new IdentityHashMap<>();
	private final Map<Line, String> places = new IdentityHashMap<>();
	private final Map<PlanPart, List<Row>> rows = new IdentityHashMap<>();

	PassagePairs(Plan before, Plan after, List<PlanPart> parts, PartPairs pairs) {
		know(Pairs.ofIndicators(before, after).both());
		know(Pairs.ofProjects(before, after).both());
		for (PlanPart part : parts) {
			align(part, pairs.earlier().get(part), part);
			pairs.dropped().getOrDefault(part, List.of()).forEach(dropped -> align(dropped, dropped, null));
		}
		findMoves();
	}

	private void know(Map<? extends Line, ? extends Line> pairs) {
		earlier.putAll(pairs);
		known.addAll(pairs.values());
	}

	/** What a part of the later draft holds, or one that the later draft does not have: what is gone stands where it was. */
	List<Row> of(PlanPart part) {
		return rows.get(part);
	}

	/** The indicator or project of the earlier draft that one of the later draft is; null for others, and when it is new. */
	Line earlier(Line named) {
		return earlier.get(named);
	}

	/** Whether a line of the earlier draft is reported with one of the later draft. */
	boolean isKnown(Line before) {
		return known.contains(before);
	}

	/** Where a line of the earlier draft is. */
	String placeOf(Line before) {
		return places.getOrDefault(before, "");
	}

	/** Whether two lines stand in the same box, wherever that is, or both in none. */
	boolean inSameFrame(Line before, Line after) {
		Frame was = before.eContainer() instanceof Frame frame ? frame : null;
		Frame now = after.eContainer() instanceof Frame frame ? frame : null;
		return was == null || now == null ? was == now : frames.get(now) == was;
	}

	private void align(PlanPart at, PlanPart was, PlanPart part) {
		List<Row> found = new ArrayList<>();
		List<Passage> old = was == null ? List.of() : was.passages();
		List<Passage> now = part == null ? List.of() : part.passages();
		old.forEach(passage -> places.put(passage.line(), passage.place()));
		for (Alignment.Pair<Passage> pair : Alignment.of(old, now, this::alike, SAME, Passage::key)) {
			found.add(new Row(pair.earlier(), pair.later(), false));
			pair(pair.earlier(), pair.later());
		}
		rows.put(at, found);
	}

	private void pair(Passage before, Passage after) {
		if (before != null && after != null && before.line() instanceof Frame && after.line() instanceof Frame) {
			frames.put(after.line(), before.line());
		}
	}

	private double alike(Passage one, Passage other) {
		if (known.contains(one.line()) || earlier.containsKey(other.line())) {
			return earlier.get(other.line()) == one.line() ? SAME : 0;
		}
		if (one.isSame(other)) {
			return SAME;
		}
		double alike = one.isRewritable(other) ? one.pairs().alike(other.pairs()) : 0;
		return alike < ALIKE ? 0 : alike;
	}

	private boolean isGone(Row row) {
		return row.after == null && !known.contains(row.before.line());
	}

	private boolean isNew(Row row) {
		return row.before == null && !earlier.containsKey(row.after.line());
	}

	/** What was taken out in one place and put in at another is one thing. */
	private void findMoves() {
		Map<String, Deque<Passage>> gone = new HashMap<>();
		rows.values().forEach(part -> part.stream().filter(this::isGone).forEach(row -> gone.computeIfAbsent(row.before.key(), any -> new ArrayDeque<>(1)).add(row.before)));
		Map<Passage, Passage> moves = new IdentityHashMap<>();
		List<Passage> added = rows.values().stream().flatMap(List::stream).filter(this::isNew).map(Row::after).toList();
		for (Passage passage : added) {
			Deque<Passage> same = gone.getOrDefault(passage.key(), new ArrayDeque<>());
			if (!same.isEmpty()) {
				moves.put(passage, same.poll());
			}
		}
		findRewritten(added.stream().filter(passage -> !moves.containsKey(passage)).toList(), gone.values().stream().flatMap(Deque::stream).toList(), moves);
		moves.forEach((after, before) -> pair(before, after));
		Set<Passage> settled = Collections.newSetFromMap(new IdentityHashMap<>());
		settled.addAll(moves.values());
		rows.replaceAll((part, old) -> old.stream().filter(row -> row.after != null || !settled.contains(row.before))
				.map(row -> moves.containsKey(row.after) ? new Row(moves.get(row.after), row.after, true) : row).toList());
	}

	private static void findRewritten(List<Passage> added, List<Passage> gone, Map<Passage, Passage> moves) {
		record Candidate(double alike, Passage before, Passage after) {
		}
		if ((long) added.size() * gone.size() > MOST) {
			return;
		}
		List<Candidate> candidates = new ArrayList<>();
		for (Passage after : added) {
			for (Passage before : gone) {
				if (after.key().length() >= SHORTEST && before.isRewritable(after)) {
					candidates.add(new Candidate(before.pairs().alike(after.pairs()), before, after));
				}
			}
		}
		Set<Passage> taken = new HashSet<>();
		candidates.stream().filter(candidate -> candidate.alike >= ALIKE_ELSEWHERE).sorted(Comparator.comparingDouble(Candidate::alike).reversed()).forEach(candidate -> {
			if (!moves.containsKey(candidate.after) && taken.add(candidate.before)) {
				moves.put(candidate.after, candidate.before);
			}
		});
	}
}
