package org.planwright.exchange.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;

/**
 * Finds for each sentence of one document the sentence of a plan that says most of it: what the proposals (建议) ask for and what the plan makes of it. Pairs of
 * signs that few sentences have weigh more than those that many have.
 */
public final class Counterparts {

	/** Shorter sentences say nothing that could be found again. */
	private static final int SHORTEST = 8;
	private static final Pattern SENTENCE = Pattern.compile("(?<=[。；！？])");

	/** From this share on a sentence counts as taken up. */
	private static final double TAKEN_UP = 0.5;
	/** Below this share nothing of it is found. */
	private static final double FOUND = 0.2;

	/**
	 * A sentence and what is nearest to it.
	 *
	 * @param line       which it is of
	 * @param place      where it stands
	 * @param found      the sentence of the plan; empty when none has anything of it
	 * @param foundPlace where that stands
	 * @param foundLine  which that is of; null when none has anything of it
	 * @param share      how much of it is found there, from 0 to 1
	 */
	public record Counterpart(Line line, String place, String text, String found, String foundPlace, Line foundLine, double share) {

		/** Whether the plan has so much of the sentence that it takes it up. */
		public boolean isTakenUp() {
			return share >= TAKEN_UP;
		}

		/** Whether the plan has anything of the sentence that is worth a look. */
		public boolean isFound() {
			return share >= FOUND;
		}
	}

	private record Sentence(Line line, String place, String text, Set<Integer> pairs) {
	}

	private final List<Sentence> sentences;
	private final Map<Integer, List<Integer>> having = new HashMap<>();

	private Counterparts(Plan plan) {
		sentences = sentences(plan, true);
		for (int i = 0; i < sentences.size(); i++) {
			for (int pair : sentences.get(i).pairs()) {
				having.computeIfAbsent(pair, any -> new ArrayList<>()).add(i);
			}
		}
	}

	/** The sentences of a document in order, each with its counterpart in a plan. */
	public static List<Counterpart> of(Plan document, Plan plan) {
		Counterparts counterparts = new Counterparts(plan);
		return sentences(document, false).stream().map(counterparts::counterpart).toList();
	}

	/** @param headings whether the words of the heading above a sentence count as its own */
	private static List<Sentence> sentences(Plan plan, boolean headings) {
		List<Sentence> sentences = new ArrayList<>();
		for (PlanPart part : PlanPart.of(plan)) {
			String above = headings && part.heading() != null && part.heading().getTitle() != null ? NameKey.of(part.heading().getTitle()).key() : "";
			for (Passage passage : part.passages()) {
				if (passage.kind() == Thing.TEXT || passage.kind() == Thing.PROJECT) {
					for (String text : SENTENCE.split(passage.text())) {
						String key = NameKey.of(text).key();
						if (key.length() >= SHORTEST) {
							Set<Integer> pairs = pairs(key);
							pairs.addAll(pairs(above));
							sentences.add(new Sentence(passage.line(), passage.place(), text.strip(), pairs));
						}
					}
				}
			}
		}
		return sentences;
	}

	private static Set<Integer> pairs(String key) {
		Set<Integer> pairs = new HashSet<>();
		for (int i = 0; i + 1 < key.length(); i++) {
			if (Character.isLetterOrDigit(key.charAt(i)) && Character.isLetterOrDigit(key.charAt(i + 1))) {
				pairs.add(key.charAt(i) << Character.SIZE | key.charAt(i + 1));
			}
		}
		return pairs;
	}

	private Counterpart counterpart(Sentence sought) {
		double all = 0;
		Map<Integer, Double> scores = new HashMap<>();
		for (int pair : sought.pairs()) {
			List<Integer> found = having.getOrDefault(pair, List.of());
			double weight = 1 / Math.sqrt(Math.max(1, found.size()));
			all += weight;
			found.forEach(index -> scores.merge(index, weight, Double::sum));
		}
		int best = -1;
		for (Map.Entry<Integer, Double> score : scores.entrySet()) {
			boolean better = best < 0 || score.getValue() > scores.get(best) || score.getValue().equals(scores.get(best)) && score.getKey() < best;
			best = better ? score.getKey() : best;
		}
		Sentence found = best < 0 ? null : sentences.get(best);
		return found == null ? new Counterpart(sought.line(), sought.place(), sought.text(), "", "", null, 0)
				: new Counterpart(sought.line(), sought.place(), sought.text(), found.text(), found.place(), found.line(), scores.get(best) / all);
	}
}
