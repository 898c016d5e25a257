package org.planwright.exchange.threeway;

import java.util.ArrayList;
import java.util.List;

import org.planwright.model.text.NameKey;
import org.planwright.rules.compare.SignPairs;

/** An element of a plan's text with what is in it: a section with all below its heading, a box with its lines, or lines that belong together. */
final class Node {

	/** What it is. */
	enum Kind {
		ROOT, SECTION, FRAME, INDICATOR, PROJECT, LINE;

		/** Whether it is known by its name. */
		boolean isNamed() {
			return this != ROOT && this != LINE;
		}

		/** Whether it holds others. */
		boolean isParent() {
			return this == ROOT || this == SECTION || this == FRAME;
		}
	}

	private final Kind kind;
	private final String type;
	private final int level;
	private final String name;
	private final List<Integer> cuts;
	private final List<String> lines = new ArrayList<>();
	private final List<String> blanks = new ArrayList<>();
	private final List<String> tail = new ArrayList<>();
	private final List<Node> children = new ArrayList<>();
	private Node parent;
	private NameKey key;
	private SignPairs pairs;

	/**
	 * @param type  by which lines are told that cannot be the same
	 * @param level of a section, 1 to 7
	 * @param name  what it is known by; empty when it is not
	 * @param cuts  offsets in the first line at which a word of the language begins; none in prose
	 */
	Node(Kind kind, String type, int level, String name, List<Integer> cuts) {
		this.kind = kind;
		this.type = type;
		this.level = level;
		this.name = name;
		this.cuts = cuts;
	}

	Kind kind() {
		return kind;
	}

	String type() {
		return type;
	}

	int level() {
		return level;
	}

	String name() {
		return name;
	}

	List<Integer> cuts() {
		return cuts;
	}

	/** Its own lines without line ends: the first one and the {@code @} lines below it. Of a section and a box what is in it is left out. */
	List<String> lines() {
		return lines;
	}

	/** Blank lines below its own. */
	List<String> blanks() {
		return blanks;
	}

	/** The line that closes a box, and blank lines below it. */
	List<String> tail() {
		return tail;
	}

	List<Node> children() {
		return children;
	}

	Node parent() {
		return parent;
	}

	void add(Node child) {
		child.parent = this;
		children.add(child);
	}

	/** Its own lines in the form in which texts are compared. */
	NameKey key() {
		if (key == null) {
			key = NameKey.of(String.join("\n", lines));
		}
		return key;
	}

	/** How alike its own lines and those of another element are, from 0 to 1. */
	double alike(Node other) {
		return pairs().alike(other.pairs());
	}

	private SignPairs pairs() {
		if (pairs == null) {
			pairs = SignPairs.of(key().key());
		}
		return pairs;
	}

	/** All its lines, those of what is in it too. */
	List<String> text() {
		List<String> text = new ArrayList<>(lines);
		text.addAll(blanks);
		children.forEach(child -> text.addAll(child.text()));
		text.addAll(tail);
		return text;
	}

	/** Itself and all that is in it. */
	List<Node> all() {
		List<Node> all = new ArrayList<>();
		collect(all);
		return all;
	}

	private void collect(List<Node> all) {
		all.add(this);
		children.forEach(child -> child.collect(all));
	}
}
