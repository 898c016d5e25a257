package org.planwright.exchange.recognise;

import org.planwright.dsl.line.PlanLines;
import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.document.TableRow;
import org.planwright.exchange.recognise.IndicatorColumns.Role;
import org.planwright.model.text.Widths;

/** Writes the rows of an indicator table: columns, categories, indicators. */
final class IndicatorRows {

	private final IndicatorColumns columns;
	private final LineSink sink;
	private String category = "";
	private int last;

	IndicatorRows(IndicatorColumns columns, LineSink sink) {
		this.columns = columns;
		this.sink = sink;
	}

	void heading(TableRow row) {
		SourcedText.Builder line = new SourcedText.Builder().insert("列 ");
		for (int i = 0; i < row.cells().size(); i++) {
			SourcedText text = SpareBlanks.betweenHan(row.text(i));
			boolean bare = !text.isEmpty() && !LineForms.contains(text, "、\"");
			line.insert(i == 0 ? "" : "、").append(bare ? text : inQuotes(text));
		}
		sink.put(LineKind.COLUMNS, line.build());
	}

	void row(TableRow row) {
		int name = columns.indexOf(Role.NAME);
		int inCategory = columns.indexOf(Role.CATEGORY);
		if (row.filled() == 1 && row.text(name).isEmpty() != (inCategory < 0) && columns.count() > 2) {
			category(row.text(inCategory < 0 ? name : firstFilled(row)));
			return;
		}
		if (inCategory >= 0) {
			category(row.text(inCategory));
		}
		indicator(row, name);
	}

	private static int firstFilled(TableRow row) {
		int i = 0;
		while (row.text(i).isEmpty()) {
			i++;
		}
		return i;
	}

	/** An empty cell continues the category above it. */
	private void category(SourcedText text) {
		String plain = Widths.withoutBlanks(text.toString());
		if (plain.isEmpty()) {
			return;
		}
		if (plain.equals(category)) {
			sink.report().noise(new Noise(NoiseKind.REPEATED_CELL, text.range()));
		} else {
			category = plain;
			sink.put(LineKind.CATEGORY, "类别 ", SpareBlanks.betweenHan(text));
		}
	}

	private void indicator(TableRow row, int nameColumn) {
		SourcedText.Builder line = new SourcedText.Builder().insert("指标 ");
		SourcedText name = row.text(nameColumn);
		SourcedText number = row.text(columns.indexOf(Role.NUMBER));
		Numbering numbering = Numbering.of(name);
		if (!number.isEmpty()) {
			line.append(number).insert(Numbering.of(number) == null ? ". " : " ");
		} else if (numbering != null && (numbering.sure() || numbering.ordinal() == last + 1)) {
			line.append(name.sub(0, numbering.length()).strip()).insert(" ");
			name = name.sub(numbering.length());
			last = numbering.ordinal();
		}
		SourcedText unit = row.text(columns.indexOf(Role.UNIT));
		int unitStart = unit.isEmpty() ? EntryNames.unitStart(name) : name.length();
		line.append(quoted(name.sub(0, unitStart).strip()));
		if (unit.isEmpty() && unitStart < name.length()) {
			unit = withoutParentheses(name.sub(unitStart));
		}
		if (!unit.isEmpty()) {
			line.insert("  单位 ").append(quoted(unit));
		}
		for (int i = 0; i < row.cells().size(); i++) {
			if (columns.key(i) != null && !row.text(i).isEmpty()) {
				line.insert("  " + columns.key(i) + " ").append(quoted(row.text(i)));
			}
		}
		attribute(row.text(columns.indexOf(Role.ATTRIBUTE)), line);
		sink.put(LineKind.INDICATOR, line.build());
	}

	private static void attribute(SourcedText attribute, SourcedText.Builder line) {
		String plain = Widths.withoutBlanks(attribute.toString());
		if (plain.equals("约束性") || plain.equals("预期性")) {
			line.insert("  ").append(SpareBlanks.betweenHan(attribute));
		} else if (!plain.isEmpty()) {
			line.insert("  属性 ").append(quoted(attribute));
		}
	}

	/** The first unit bare, a second one stays in its parentheses: {@code %（万元/人）}. */
	private static SourcedText withoutParentheses(SourcedText units) {
		SourcedText text = units.strip();
		int close = 1;
		while (close < text.length() && text.charAt(close) != '）' && text.charAt(close) != ')') {
			close++;
		}
		SourcedText first = text.sub(1, close).strip();
		return close + 1 < text.length() ? first.plus(text.sub(close + 1).strip()) : first;
	}

	/** A value that holds a key is quoted. Values are no lists here: a 、 in them needs no quotes. */
	static SourcedText quoted(SourcedText text) {
		SourcedText single = SpareBlanks.single(text);
		return PlanLines.needsQuotes(single.toString().replace('、', '，')) ? inQuotes(single) : single;
	}

	private static SourcedText inQuotes(SourcedText text) {
		SourcedText.Builder line = new SourcedText.Builder().insert("\"");
		for (int i = 0; i < text.length(); i++) {
			line.insert(text.charAt(i) == '"' || text.charAt(i) == '\\' ? "\\" : "").append(text.sub(i, i + 1));
		}
		return line.insert("\"").build();
	}
}
