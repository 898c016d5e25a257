package org.planwright.cli.diff;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.planwright.cli.Messages;
import org.planwright.cli.report.Place;
import org.planwright.exchange.compare.Aspect;
import org.planwright.exchange.compare.Difference;
import org.planwright.exchange.compare.Group;
import org.planwright.exchange.compare.Piece;
import org.planwright.exchange.compare.Thing;

/** Differences as plain text for a terminal: words taken out in {@code [-…-]}, words put in in {@code {+…+}}, as git has it. */
final class DiffText {

	/** What did not change of a long paragraph is shown this far around what did. */
	private static final int AROUND = 18;

	private final Messages messages;
	private final PrintWriter out;

	private DiffText(Messages messages, Writer out) {
		this.messages = messages;
		this.out = new PrintWriter(out);
	}

	static void write(Comparison comparison, Messages messages, Writer writer) {
		DiffText text = new DiffText(messages, writer);
		text.out.println(messages.get("diff.between", comparison.earlier().name(), comparison.later().name()));
		Map<Group, List<Difference>> groups = comparison.differences().byGroup();
		text.out.println(summary(groups, messages));
		groups.forEach((group, differences) -> {
			text.out.println();
			text.out.println(messages.get("diff.group", group.title(messages.locale()), differences.size()));
			differences.forEach(difference -> text.difference(comparison, difference));
		});
		text.out.flush();
	}

	/** How many of what. */
	static String summary(Map<Group, List<Difference>> groups, Messages messages) {
		if (groups.isEmpty()) {
			return messages.get("diff.same");
		}
		String counts = groups.entrySet().stream().map(group -> messages.get("diff.count", group.getKey().title(messages.locale()), group.getValue().size()))
				.collect(Collectors.joining(messages.get("diff.separator")));
		return messages.get("diff.total", groups.values().stream().mapToInt(List::size).sum(), counts);
	}

	private void difference(Comparison comparison, Difference difference) {
		String name = difference.name().isEmpty() ? "" : messages.get("diff.named", difference.name());
		out.println("  " + messages.get("diff.line", difference.title(messages.locale()), name, where(comparison, difference, messages)));
		for (Aspect aspect : difference.aspects()) {
			if (!aspect.key().equals("text")) {
				out.println("    " + aspect.label(messages.locale()) + messages.get("diff.colon") + change(aspect.before(), aspect.after()));
			}
		}
		text(difference);
		if (!difference.reason().isEmpty()) {
			out.println("    " + messages.get("diff.reason", difference.reason()));
		}
	}

	private void text(Difference difference) {
		if (difference.after().isNone()) {
			lines("    - ", difference.before().text());
		} else if (difference.before().isNone()) {
			lines("    + ", difference.after().text());
		} else if (difference.thing() == Thing.HEADER) {
			out.println("    " + change(difference.before().text(), difference.after().text()));
		} else if (difference.thing() == Thing.PROJECT || difference.thing().group() == Group.PROSE || difference.thing() == Thing.BOX) {
			List<Piece> pieces = Comparison.pieces(difference);
			String marked = pieces.stream().map(piece -> marked(piece, pieces)).collect(Collectors.joining());
			lines("    ", pieces.isEmpty() && difference.name().isEmpty() ? difference.after().text() : marked);
		}
	}

	private void lines(String before, String text) {
		text.lines().forEach(line -> out.println(before + line));
	}

	private String change(String before, String after) {
		String nothing = messages.get("diff.nothing");
		return before.equals(after) ? messages.get("diff.sameSection") : (before.isBlank() ? nothing : before) + " → " + (after.isBlank() ? nothing : after);
	}

	private static String marked(Piece piece, List<Piece> all) {
		return switch (piece.kind()) {
			case REMOVED -> "[-" + piece.text() + "-]";
			case ADDED -> "{+" + piece.text() + "+}";
			case SAME -> {
				boolean first = piece == all.get(0);
				boolean last = piece == all.get(all.size() - 1);
				String text = piece.text();
				int kept = (first ? 0 : AROUND) + (last ? 0 : AROUND);
				yield text.length() <= kept + 2 ? text : (first ? "" : text.substring(0, AROUND)) + "……" + (last ? "" : text.substring(text.length() - AROUND));
			}
		};
	}

	/** The chapter and the lines of both files, as far as they have it. */
	static String where(Comparison comparison, Difference difference, Messages messages) {
		String lines = difference.before().isNone() ? line(comparison.placeAfter(difference), messages)
				: difference.after().isNone() ? line(comparison.placeBefore(difference), messages)
						: messages.get("diff.lines", line(comparison.placeBefore(difference), messages), line(comparison.placeAfter(difference), messages));
		String place = difference.place().replace('\n', ' ');
		return place.isBlank() || place.equals(difference.name()) ? lines : place + messages.get("diff.comma") + lines;
	}

	private static String line(Place place, Messages messages) {
		return place.page().isPresent() ? messages.get("place.paragraphOnPage", place.line(), place.page().getAsInt())
				: messages.get(place.paragraph() ? "place.paragraph" : "diff.inLine", place.line());
	}
}
