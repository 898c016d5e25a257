package org.planwright.exchange.export.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.plan.Referable;

/**
 * A piece of printed text.
 *
 * @param raised whether it is a note mark, printed above the line
 * @param target what the text names, or is a value of that the plan refers to here; mostly empty
 */
public record Span(String text, boolean raised, Optional<Referable> target) {

	private static final Pattern MARK = Pattern.compile("\\^([①-⑳㉑-㉟㊱-㊿]|\\d{1,3}|\\[\\d{1,3}\\])");

	/** Text on the line. */
	public static Span plain(String text) {
		return new Span(text, false, Optional.empty());
	}

	/** The printed value of something that is referred to. */
	static Span reference(String text, Referable target) {
		return new Span(text, false, Optional.of(target));
	}

	/** A note mark. */
	public static Span mark(String mark) {
		return new Span(mark.startsWith("^") ? mark.substring(1) : mark, true, Optional.empty());
	}

	/** Text in which ^ is still in front of note marks; null counts as empty. */
	public static List<Span> withMarks(String text) {
		List<Span> spans = new ArrayList<>();
		if (text == null) {
			return spans;
		}
		Matcher marks = MARK.matcher(text);
		int from = 0;
		while (marks.find()) {
			if (marks.start() > from) {
				spans.add(plain(text.substring(from, marks.start())));
			}
			spans.add(mark(marks.group(1)));
			from = marks.end();
		}
		if (from < text.length()) {
			spans.add(plain(text.substring(from)));
		}
		return spans;
	}

	/** This text as one that names something; a note mark names nothing. */
	Span naming(Referable named) {
		return raised ? this : new Span(text, false, Optional.of(named));
	}

	/** This text, naming nothing: it holds nothing of the plan. */
	public Span withoutTarget() {
		return target.isEmpty() ? this : new Span(text, raised, Optional.empty());
	}

	Span withText(String other) {
		return new Span(other, raised, target);
	}
}
