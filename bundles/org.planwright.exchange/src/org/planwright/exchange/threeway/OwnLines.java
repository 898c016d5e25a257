package org.planwright.exchange.threeway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;
import org.planwright.exchange.compare.Elements;
import org.planwright.exchange.threeway.Part.Agreed;
import org.planwright.exchange.threeway.Part.Disputed;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.IndicatorAttribute;

/** Merges the own lines of an element that both sides have: different values of an indicator, different sentences of a paragraph, its line and the {@code @} lines below it. */
final class OwnLines {

	private static final String SENTENCE_ENDS = "。；！？;!?";

	/** Words that are values of one thing without naming it. */
	private static final Set<String> ATTRIBUTES = Set.of(IndicatorAttribute.BINDING.getLiteral(), IndicatorAttribute.ANTICIPATORY.getLiteral());
	private static final String ATTRIBUTE = CellRole.ATTRIBUTE.getLiteral();

	private OwnLines() {
	}

	/** The lines, or both sides' when they changed the same. */
	static Part merge(Node base, Node ours, Node theirs) {
		Optional<List<String>> simple = one(base.lines(), ours.lines(), theirs.lines());
		if (simple.isPresent()) {
			return new Agreed(simple.get());
		}
		if (base.lines().isEmpty() || ours.lines().isEmpty() || theirs.lines().isEmpty()) {
			return new Disputed(ours.lines(), theirs.lines());
		}
		Optional<String> first = one(base.lines().get(0), ours.lines().get(0), theirs.lines().get(0)).or(() -> within(base, ours, theirs));
		Optional<List<String>> rest = one(rest(base), rest(ours), rest(theirs)).or(() -> sequence(rest(base), rest(ours), rest(theirs)));
		if (first.isEmpty() || rest.isEmpty()) {
			return new Disputed(ours.lines(), theirs.lines());
		}
		List<String> lines = new ArrayList<>(List.of(first.get()));
		lines.addAll(rest.get());
		return new Agreed(lines);
	}

	/** What to take when at most one side changed something, or both did alike; empty otherwise. */
	static <T> Optional<T> one(T base, T ours, T theirs) {
		return ours.equals(base) || ours.equals(theirs) ? Optional.of(theirs) : theirs.equals(base) ? Optional.of(ours) : Optional.empty();
	}

	private static List<String> rest(Node node) {
		return node.lines().subList(1, node.lines().size());
	}

	/** The first line, merged value by value or sentence by sentence. */
	private static Optional<String> within(Node base, Node ours, Node theirs) {
		if (base.cuts().isEmpty() && ours.cuts().isEmpty() && theirs.cuts().isEmpty()) {
			return sequence(sentences(base), sentences(ours), sentences(theirs)).map(sentences -> String.join("", sentences));
		}
		return values(base).flatMap(was -> values(ours).flatMap(our -> values(theirs).flatMap(their -> values(was, our, their))));
	}

	/** The values by the words before them; empty when a word comes twice. */
	private static Optional<Map<String, String>> values(Node node) {
		String line = node.lines().get(0);
		Map<String, String> values = new LinkedHashMap<>();
		int from = 0;
		for (int i = 0; i <= node.cuts().size(); i++) {
			int to = i < node.cuts().size() ? node.cuts().get(i) : line.length();
			String value = line.substring(from, to);
			String word = from == 0 ? "" : value.strip().split("[\\s\\u3000]", 2)[0];
			if (values.put(ATTRIBUTES.contains(word) ? ATTRIBUTE : word, value.stripTrailing()) != null) {
				return Optional.empty();
			}
			from = to;
		}
		return Optional.of(values);
	}

	private static Optional<String> values(Map<String, String> base, Map<String, String> ours, Map<String, String> theirs) {
		List<String> words = new ArrayList<>(ours.keySet());
		String before = "";
		for (String word : theirs.keySet()) {
			if (!words.contains(word)) {
				words.add(words.indexOf(before) + 1, word);
			}
			before = word;
		}
		List<String> merged = new ArrayList<>();
		for (String word : words) {
			Optional<String> value = one(base.getOrDefault(word, ""), ours.getOrDefault(word, ""), theirs.getOrDefault(word, ""));
			if (value.isEmpty()) {
				return Optional.empty();
			}
			if (!value.get().isEmpty()) {
				merged.add(value.get());
			}
		}
		return Optional.of(String.join("  ", merged));
	}

	private static List<String> sentences(Node node) {
		String line = node.lines().get(0);
		List<String> sentences = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < line.length(); i++) {
			if (SENTENCE_ENDS.indexOf(line.charAt(i)) >= 0) {
				sentences.add(line.substring(from, i + 1));
				from = i + 1;
			}
		}
		if (from < line.length()) {
			sentences.add(line.substring(from));
		}
		return sentences;
	}

	/** Merges rows of texts; empty when the sides changed the same or neighbouring ones. */
	private static Optional<List<String>> sequence(List<String> base, List<String> ours, List<String> theirs) {
		MergeResult<Elements> result = new MergeAlgorithm(new HistogramDiff()).merge(Elements.EQUAL, Elements.of(base), Elements.of(ours), Elements.of(theirs));
		if (result.containsConflicts()) {
			return Optional.empty();
		}
		List<List<String>> sources = List.of(base, ours, theirs);
		List<String> merged = new ArrayList<>();
		for (MergeChunk chunk : result) {
			merged.addAll(sources.get(chunk.getSequenceIndex()).subList(chunk.getBegin(), chunk.getEnd()));
		}
		return Optional.of(merged);
	}
}
