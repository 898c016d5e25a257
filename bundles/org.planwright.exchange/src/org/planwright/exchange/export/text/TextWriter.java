package org.planwright.exchange.export.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.exchange.export.printed.Span;

/**
 * Writes plain text as a page of fixed-width characters: paragraphs are one line each, so that they can be pasted elsewhere; boxes and tables are drawn with lines
 * and fit together where a Chinese character is as wide as two Latin ones.
 */
public final class TextWriter implements PlanWriter {

	private static final int PAGE = 80;
	private static final String INDENT = "　　";

	@Override
	public String format() {
		return "txt";
	}

	@Override
	public void write(ExportInput input, OutputStream out) throws IOException {
		PrintedPlan plan = input.printed();
		List<String> lines = new ArrayList<>();
		lines.add(CharacterCells.centred(plan.title(), PAGE));
		plan.subtitles().forEach(line -> lines.add(CharacterCells.centred(line, PAGE)));
		lines.add("");
		for (Printed each : plan.content()) {
			add(each, lines);
		}
		StringBuilder text = new StringBuilder();
		lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private static void add(Printed printed, List<String> lines) {
		switch (printed) {
			case Printed.Heading heading -> {
				separate(lines);
				String text = text(heading.text());
				lines.add(heading.level() <= 2 ? CharacterCells.centred(text, PAGE) : INDENT + text);
				if (heading.level() <= 2) {
					lines.add("");
				}
			}
			case Printed.Figure figure -> {
				separate(lines);
				lines.add(CharacterCells.centred(text(figure.caption()), PAGE));
				lines.add("");
			}
			case Printed.Framed framed -> {
				separate(lines);
				lines.addAll(framed(framed));
				lines.add("");
			}
			case Printed.Table table -> {
				separate(lines);
				if (!table.caption().isEmpty()) {
					lines.add(CharacterCells.centred(text(table.caption()), PAGE));
				}
				lines.addAll(TextTable.draw(table));
				lines.add("");
			}
			case Printed.Terms glossary -> {
				separate(lines);
				lines.add(CharacterCells.centred(glossary.title(), PAGE));
				lines.add("");
				glossary.terms().forEach(term -> lines.add(INDENT + term(term)));
			}
			case Printed.Contents contents -> {
				separate(lines);
				lines.add(CharacterCells.centred(contents.title(), PAGE));
				lines.addAll(contents.entries());
				lines.add("");
			}
			default -> lines.add(INDENT + text(prose(printed)));
		}
	}

	private static void separate(List<String> lines) {
		if (!lines.getLast().isEmpty()) {
			lines.add("");
		}
	}

	/** A frame around everything in it; prose is broken to fit, a wide table widens the frame. */
	private static List<String> framed(Printed.Framed framed) {
		if (framed.content().stream().allMatch(each -> each instanceof Printed.Table || each instanceof Printed.Note)) {
			return tables(framed);
		}
		List<String> inner = new ArrayList<>();
		int width = PAGE - 4;
		for (Printed each : framed.content()) {
			if (each instanceof Printed.Table table) {
				List<String> drawn = TextTable.draw(table);
				inner.addAll(drawn);
				width = Math.max(width, CharacterCells.width(drawn.get(0)));
			}
		}
		inner.clear();
		for (Printed each : framed.content()) {
			switch (each) {
				case Printed.Table table -> inner.addAll(TextTable.draw(table));
				case Printed.Terms glossary -> {
					for (Printed.Term term : glossary.terms()) {
						inner.addAll(CharacterCells.wrapped(INDENT + term(term), width));
					}
				}
				case Printed.Note note -> inner.addAll(CharacterCells.wrapped(text(note.text()), width));
				default -> inner.addAll(CharacterCells.wrapped(INDENT + text(prose(each)), width));
			}
		}
		List<String> lines = new ArrayList<>();
		String rule = "─".repeat(width / 2 + 1);
		int inside = CharacterCells.width(rule) - 2;
		lines.add("┌" + rule + "┐");
		if (!framed.caption().isEmpty()) {
			for (String line : CharacterCells.wrapped(text(framed.caption()), inside)) {
				lines.add("│ " + CharacterCells.padded(CharacterCells.centred(line, inside), inside) + " │");
			}
			lines.add("├" + rule + "┤");
		}
		inner.forEach(line -> lines.add("│ " + CharacterCells.padded(line, inside) + " │"));
		lines.add("└" + rule + "┘");
		return lines;
	}

	/** A table has lines around it already. */
	private static List<String> tables(Printed.Framed framed) {
		List<String> lines = new ArrayList<>();
		lines.add(CharacterCells.centred(text(framed.caption()), PAGE));
		for (Printed each : framed.content()) {
			if (each instanceof Printed.Table table) {
				lines.addAll(TextTable.draw(table));
			} else {
				lines.addAll(CharacterCells.wrapped(text(prose(each)), PAGE));
			}
		}
		return lines;
	}

	private static String term(Printed.Term term) {
		return (term.mark().isEmpty() ? "" : term.mark() + " ") + term.name() + "：" + text(term.definition());
	}

	private static List<Span> prose(Printed printed) {
		return switch (printed) {
			case Printed.Paragraph paragraph -> paragraph.text();
			case Printed.GroupTitle group -> group.text();
			case Printed.Item item -> item.text();
			case Printed.Note note -> note.text();
			case Printed.Heading heading -> heading.text();
			case Printed.Figure figure -> figure.caption();
			case Printed.Framed framed -> framed.caption();
			case Printed.Table table -> table.caption();
			case Printed.Terms glossary -> List.of(Span.plain(glossary.title()));
			case Printed.Contents contents -> List.of(Span.plain(contents.title()));
		};
	}

	/** The text with note marks raised as far as characters allow. */
	static String text(List<Span> spans) {
		StringBuilder text = new StringBuilder();
		for (Span span : spans) {
			text.append(span.raised() ? raised(span.text()) : span.text());
		}
		return text.toString();
	}

	private static String raised(String mark) {
		StringBuilder raised = new StringBuilder();
		for (char c : mark.toCharArray()) {
			raised.append(c >= '0' && c <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : c);
		}
		return raised.toString();
	}
}
