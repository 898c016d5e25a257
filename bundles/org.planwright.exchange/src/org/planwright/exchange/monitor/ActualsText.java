package org.planwright.exchange.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.planwright.exchange.monitor.ReportedEntry.Kind;
import org.planwright.exchange.monitor.ReportedEntry.Place;
import org.planwright.exchange.monitor.ReportedEntry.Value;
import org.planwright.model.text.Widths;
import org.planwright.model.time.YearSpan;

/**
 * Reads what was reached from a text in the manner of the language of plans. In front stand {@code 监测：} with the name of the plan, {@code 格式：} and
 * {@code 截至：}; below them {@code 指标} and {@code 项目} with their names, each with {@code @} lines. One use.
 */
final class ActualsText {

	/** 1: the lines above; 年度, 实绩, 分解 of indicators, 投资, 进展 of projects, 说明. */
	static final int FORMAT = 1;

	private final String file;
	private final List<ReportedEntry> entries = new ArrayList<>();
	private final List<MonitorProblem> problems = new ArrayList<>();
	private String plan = "";
	private int version;
	private int year;
	private Place yearAt;
	private Open open;
	/** Whether what stands above is not understood, so that nobody knows what lines below it are about. */
	private boolean lost;

	/** An entry whose lines are being read. */
	private static final class Open {
		private Place place;
		private boolean project;
		private String name;
		private String box = "";
		private String unit = "";
		private String state = "";
		private String remark = "";
		private final List<Value> values = new ArrayList<>();

		ReportedEntry entry() {
			return new ReportedEntry(place, project, name, box, unit, values, state, remark);
		}
	}

	private ActualsText(String file) {
		this.file = file;
	}

	/**
	 * What a text says.
	 *
	 * @param file what messages call it
	 * @throws MonitorException when it is no such text, or one of a newer program
	 */
	static ReportedFile read(String file, String text) throws MonitorException {
		return new ActualsText(file).read(text);
	}

	private ReportedFile read(String text) throws MonitorException {
		String[] lines = text.split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			String line = Widths.trim(lines[i]);
			if (!line.isEmpty() && !line.startsWith("//")) {
				line(line, Place.line(file, i + 1));
			}
		}
		close();
		if (plan.isEmpty()) {
			throw new MonitorException("noHead", file);
		}
		if (version != FORMAT) {
			throw new MonitorException("format", file, Integer.toString(FORMAT));
		}
		return new ReportedFile(plan, year, yearAt, entries, problems);
	}

	private void line(String line, Place place) {
		int colon = line.startsWith("@") ? -1 : line.replace(':', '：').indexOf('：');
		String head = colon > 0 ? Widths.trim(line.substring(0, colon)) : "";
		if (entries.isEmpty() && open == null && ActualsWords.HEADER.contains(head)) {
			header(head, Widths.trim(line.substring(colon + 1)), place);
		} else if (isWord(line, ActualsWords.INDICATOR) || isWord(line, ActualsWords.PROJECT)) {
			close();
			begin(line, place);
		} else if (line.startsWith("@") || line.startsWith("＠")) {
			if (open == null && !lost) {
				problems.add(MonitorProblem.error(place, "nothingAbove"));
			} else if (open != null) {
				details(Words.of(line.substring(1), Set.copyOf(open.project ? ActualsWords.OF_PROJECT : ActualsWords.OF_INDICATOR)), place);
			}
		} else {
			close();
			lost = true;
			problems.add(MonitorProblem.error(place, "line", line));
		}
	}

	private static boolean isWord(String line, String word) {
		return line.startsWith(word) && (line.length() == word.length() || Widths.isBlank(line.charAt(word.length())));
	}

	private void header(String head, String value, Place place) {
		switch (head) {
			case ActualsWords.PLAN -> plan = value;
			case ActualsWords.VERSION -> version = value.matches("\\d{1,4}") ? Integer.parseInt(value) : -1;
			default -> {
				YearSpan upTo = YearSpan.parse(value);
				if (upTo.isKnown()) {
					year = upTo.to();
					yearAt = place;
				} else {
					problems.add(MonitorProblem.error(place, "upTo", value));
				}
			}
		}
	}

	private void close() {
		if (open != null) {
			entries.add(open.entry());
			open = null;
		}
	}

	private void begin(String line, Place place) {
		lost = false;
		open = new Open();
		open.place = place;
		open.project = isWord(line, ActualsWords.PROJECT);
		List<Words.Piece> pieces = Words.of(line.substring(ActualsWords.INDICATOR.length()), Set.of(open.project ? ActualsWords.BOX : ActualsWords.UNIT));
		open.name = "";
		for (Words.Piece piece : pieces) {
			switch (piece.key()) {
				case ActualsWords.BOX -> open.box = Words.unquoted(piece.text());
				case ActualsWords.UNIT -> open.unit = Words.unquoted(piece.text());
				default -> open.name = Words.unquoted(piece.text());
			}
		}
		if (open.name.isEmpty()) {
			problems.add(MonitorProblem.error(place, "noName"));
		}
	}

	private void details(List<Words.Piece> pieces, Place place) {
		for (Words.Piece piece : pieces) {
			switch (piece.key()) {
				case "" -> problems.add(MonitorProblem.error(place, open.project ? "key.project" : "key.indicator", piece.text()));
				case ActualsWords.REMARK -> open.remark = Words.unquoted(piece.text());
				case ActualsWords.STATE -> open.state = Words.unquoted(piece.text());
				default -> Words.list(piece.text()).forEach(each -> value(ActualsWords.SERIES.get(piece.key()), each, place));
			}
		}
	}

	private void value(Kind kind, String text, Place place) {
		int blank = Words.lastBlank(text);
		if (blank < 0 && kind != Kind.INVESTED) {
			problems.add(MonitorProblem.error(place, "noLabel", text));
			return;
		}
		String label = blank < 0 ? "" : Words.unquoted(Widths.trim(text.substring(0, blank)));
		open.values.add(new Value(kind, label, Words.unquoted(Widths.trim(text.substring(blank + 1))), place));
	}
}
