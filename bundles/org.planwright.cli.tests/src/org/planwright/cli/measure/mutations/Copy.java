package org.planwright.cli.measure.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** A copy of a draft in which a defect is planted. All choices come from one seeded source, and keep clear of places where the rule finds something anyway. */
final class Copy {

	private final List<Line> lines = new ArrayList<>();
	private final Set<Integer> taken;
	private final Random random;

	/** @param taken lines of the untouched text, from 1, where the rule finds something */
	Copy(List<String> text, Set<Integer> taken, Random random) {
		this.taken = taken;
		this.random = random;
		String frame = "";
		String chapter = "";
		String section = "";
		for (String line : text) {
			boolean opens = frame.isEmpty() && line.endsWith("{");
			frame = opens ? line : frame;
			Line added = new Line(line, frame, chapter + " " + section, lines.size() + 1);
			if (added.heading()) {
				boolean isChapter = line.matches("^(第\\S*[篇章]|[篇章] ).*");
				chapter = isChapter ? line : chapter;
				section = isChapter ? "" : line;
			} else if (frame.isEmpty() && line.matches("^[一二三四五六七八九十]+、.{2,30}$")) {
				section = line;
			}
			lines.add(added);
			frame = line.equals("}") ? "" : frame;
		}
	}

	List<Line> lines() {
		return lines;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		lines.forEach(line -> text.append(line.text()).append('\n'));
		return text.toString();
	}

	/** A random line of a kind. */
	Line any(Predicate<Line> kind) {
		return one(all(kind));
	}

	/** All lines of a kind at which the rule finds nothing. */
	List<Line> all(Predicate<Line> kind) {
		return lines.stream().filter(line -> !taken.contains(line.origin()) && kind.test(line)).toList();
	}

	/** A random row of a table of indicators. */
	Row row(Predicate<Row> kind) {
		return new Row(any(line -> line.row() && kind.test(new Row(line))));
	}

	Row row() {
		return row(row -> true);
	}

	/** A random project. */
	Line project() {
		return any(Line::project);
	}

	<T> T one(List<T> choices) {
		if (choices.isEmpty()) {
			throw new NoPlaceException();
		}
		return choices.get(random.nextInt(choices.size()));
	}

	String one(String... choices) {
		return one(List.of(choices));
	}

	/** So many different ones. */
	List<String> some(int count, String... choices) {
		List<String> left = new ArrayList<>(List.of(choices));
		List<String> taken = new ArrayList<>();
		while (taken.size() < count) {
			taken.add(left.remove(random.nextInt(left.size())));
		}
		return taken;
	}

	/** A number from one to another, both included. */
	int number(int from, int to) {
		return from + random.nextInt(to - from + 1);
	}

	boolean coin() {
		return random.nextBoolean();
	}

	/** Says something in a random paragraph of a kind, between two sentences or at its end. */
	Line say(Predicate<Line> kind, String sentence) {
		Line line = any(kind);
		List<Integer> ends = new ArrayList<>();
		for (int i = 0; i < line.text().length(); i++) {
			if (line.text().charAt(i) == '。' && (i + 1 == line.text().length() || "”》）".indexOf(line.text().charAt(i + 1)) < 0)) {
				ends.add(i + 1);
			}
		}
		int at = one(ends);
		line.set(line.text().substring(0, at) + sentence + line.text().substring(at));
		return line;
	}

	/** Says something in a random paragraph on what is to be done. */
	Line say(String sentence) {
		return say(Line::task, sentence);
	}

	/** Puts a line behind another one. */
	Line insert(Line before, String text) {
		Line line = new Line(text, before.frame(), before.section(), -1);
		line.touch();
		lines.add(lines.indexOf(before) + 1, line);
		return line;
	}

	/** Puts a line at the end of the frame that a line is in, as the frame's items are numbered. */
	Line append(Line in, String text) {
		List<Line> frame = lines.stream().filter(line -> !line.frame().isEmpty() && line.frame().equals(in.frame()) && !line.text().equals("}")).toList();
		long count = frame.stream().filter(Line::project).count();
		boolean digits = frame.stream().anyMatch(line -> line.text().matches("  \\d.*"));
		Line last = frame.get(frame.size() - 1);
		return insert(last, digits ? "  " + (count + 1) + ". " + text : "  （" + Numerals.chinese((int) count + 1) + "）" + text);
	}

	void remove(Line line) {
		int at = lines.indexOf(line);
		lines.remove(at);
		lines.get(at - 1).touch();
	}

	Line next(Line line) {
		return lines.get(lines.indexOf(line) + 1);
	}
}
