package org.planwright.cli.measure.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is checked together.
 *
 * @param lines of the plan
 * @param upper text of the plan above it; null when there is none
 * @param earlier text of the earlier draft; null when there is none
 */
record Texts(List<String> lines, String upper, String earlier) {

	Texts {
		lines = List.copyOf(lines);
	}

	Texts withLines(List<String> other) {
		return new Texts(other, upper, earlier);
	}

	Texts withUpper(String text) {
		return new Texts(lines, text, earlier);
	}

	Texts withEarlier(String text) {
		return new Texts(lines, upper, text);
	}

	/** The same with lines of the front matter behind the title, in place of those with the same keys. */
	Texts withFront(String... front) {
		List<String> changed = new ArrayList<>(lines);
		for (String line : front) {
			String key = line.substring(0, line.indexOf('：') + 1);
			int body = changed.indexOf("");
			changed.subList(0, body).removeIf(old -> old.startsWith(key));
			changed.add(1, line);
		}
		return withLines(changed);
	}

	/** The same with each line replaced by the lines of a text. */
	Texts withEach(UnaryOperator<String> change) {
		List<String> changed = new ArrayList<>();
		for (String line : lines) {
			changed.addAll(List.of(change.apply(line).split("\n", -1)));
		}
		return withLines(changed);
	}

	String text() {
		return String.join("\n", lines) + "\n";
	}
}
