package org.planwright.cli.convert;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.planwright.cli.CommandException;
import org.planwright.cli.Session;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.exchange.merge.MergeItem;
import org.planwright.exchange.merge.MergeState;

/**
 * Which items of a preview are taken: states and numbers. Conflicts are taken by number only.
 *
 * @param words  as given; none for a preview
 * @param isJson whether the preview is for other programs
 */
public record Taken(List<String> words, boolean isJson) {

	public static final String TAKE = "--take";
	private static final String PREVIEW = "--preview";
	private static final String FORMAT = "--format";

	/** Options with those that say what is taken. */
	public static OptionSet options(OptionSet options) {
		return options.flag(PREVIEW).value(TAKE).value(FORMAT);
	}

	/** What arguments say. */
	public static Taken of(Arguments arguments, Session session) throws CommandException {
		String format = arguments.value(FORMAT).orElse("text");
		if (!format.equals("text") && !format.equals("json")) {
			throw session.failure("usage.unknownValue", FORMAT, format, "text, json");
		}
		List<String> words = Arrays.stream(arguments.value(TAKE).orElse("").split("[,，]")).map(String::strip).filter(word -> !word.isEmpty()).toList();
		for (String word : words) {
			if (!word.equals(MergeState.NEW.word()) && !word.equals(MergeState.CHANGED.word()) && !word.matches("\\d{1,6}")) {
				throw session.failure("usage.unknownValue", TAKE, word, "new, changed, " + session.messages().get("merge.numbers"));
			}
		}
		if (arguments.has(PREVIEW) && !words.isEmpty()) {
			throw session.failure("merge.both");
		}
		return new Taken(words, format.equals("json"));
	}

	/** Whether nothing is written. */
	public boolean isPreview() {
		return words.isEmpty();
	}

	/** Whether an item is taken. */
	public boolean has(MergeItem item) {
		return words.contains(item.state().name().toLowerCase(Locale.ROOT)) && item.state() != MergeState.CONFLICT || words.contains(Integer.toString(item.number()));
	}
}
