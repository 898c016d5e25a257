package org.planwright.diagram.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.planwright.graph.Node;
import org.planwright.ide.completion.Pinyin;

/** What is looked for in a diagram: each word must be in the name of a node, by its pinyin too, or in what else is said in it. Immutable. */
public final class NodeQuery implements Predicate<Node> {

	private final List<String> words;

	private NodeQuery(List<String> words) {
		this.words = words;
	}

	/** @param typed words apart by blanks */
	public static NodeQuery of(String typed) {
		return new NodeQuery(Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("[\\s\\u3000]+")).filter(word -> !word.isEmpty()).toList());
	}

	/** Whether nothing is looked for. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether a node is what is looked for; none is when that is nothing. */
	@Override
	public boolean test(Node node) {
		return !words.isEmpty() && words.stream().allMatch(word -> isIn(word, node));
	}

	private static boolean isIn(String word, Node node) {
		return Pinyin.fit(word, node.label()) != Pinyin.Fit.NONE || node.details().stream().anyMatch(detail -> detail.toLowerCase(Locale.ROOT).contains(word));
	}
}
