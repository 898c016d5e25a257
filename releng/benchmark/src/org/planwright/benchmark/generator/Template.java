package org.planwright.benchmark.generator;

import java.util.ArrayList;
import java.util.List;

/** A sentence with slots in braces; {@code topics.txt} says what can stand in them. */
final class Template {

	/** A piece: text as it is, or something that a scene fills in. */
	private sealed interface Part {

		record Text(String text) implements Part {
		}

		record Choice(List<String> texts) implements Part {
		}

		/** @param name variable that keeps the number; null for none */
		record Number(String name, Range range) implements Part {
		}

		/** @param facet facet of an indicator */
		record Value(String facet, String indicator) implements Part {
		}

		record Name(String name) implements Part {
		}
	}

	private final List<Part> parts;

	private Template(List<Part> parts) {
		this.parts = parts;
	}

	static Template parse(String text) {
		List<Part> parts = new ArrayList<>();
		int from = 0;
		while (from < text.length()) {
			int open = text.indexOf('{', from);
			if (open < 0) {
				open = text.length();
			}
			if (open > from) {
				parts.add(new Part.Text(text.substring(from, open)));
			}
			int close = text.indexOf('}', open);
			if (open < text.length()) {
				parts.add(slot(text.substring(open + 1, close)));
			}
			from = open < text.length() ? close + 1 : open;
		}
		return new Template(parts);
	}

	private static Part slot(String slot) {
		int equals = slot.indexOf('=');
		int blank = slot.indexOf(' ');
		if (slot.indexOf('|') > 0) {
			return new Part.Choice(List.of(slot.split("\\|")));
		}
		if (equals > 0 || Character.isDigit(slot.charAt(0))) {
			return new Part.Number(equals > 0 ? slot.substring(0, equals) : null, Range.parse(slot.substring(equals + 1)));
		}
		return blank > 0 ? new Part.Value(slot.substring(0, blank), slot.substring(blank + 1)) : new Part.Name(slot);
	}

	/** The sentence, slots filled. */
	String fill(Scene scene) {
		StringBuilder out = new StringBuilder(300);
		for (Part part : parts) {
			switch (part) {
				case Part.Text(String text) -> out.append(text);
				case Part.Choice(List<String> texts) -> out.append(scene.pick(texts));
				case Part.Number(String name, Range range) -> out.append(scene.number(name, range));
				case Part.Value(String facet, String indicator) -> out.append(scene.value(facet, indicator));
				case Part.Name(String name) -> out.append(scene.named(name));
			}
		}
		return out.toString();
	}
}
