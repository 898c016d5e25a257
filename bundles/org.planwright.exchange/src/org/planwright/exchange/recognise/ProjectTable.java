package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.dsl.line.PlanLines;
import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.document.TableCell;
import org.planwright.exchange.document.TableRow;
import org.planwright.exchange.sheet.ColumnGuesser;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanYears;
import org.planwright.exchange.sheet.SheetColumn;
import org.planwright.exchange.sheet.TableKind;
import org.planwright.model.text.Widths;

/**
 * A table with a project in each row. What the language has a word for becomes an attribute of the project, the rest text below it, named by
 * its column unless it is what is built.
 */
final class ProjectTable {

	/** Words of attributes, in the order in which they are written. */
	private static final Map<Meaning, String> NAMES = Map.of(Meaning.PLACE, "地点", Meaning.OWNER, "业主", Meaning.LEAD, "牵头", Meaning.SUPPORT, "配合");
	private static final Map<Meaning, String> TEXTS = Map.of(Meaning.NATURE, "性质", Meaning.CODE, "代码", Meaning.REMARK, "备注");
	private static final Map<Meaning, String> YEARS = Map.of(Meaning.PERIOD, "建设期", Meaning.DEADLINE, "时限");
	private static final Pattern PERIOD = Pattern.compile("[12][0-9]{3}年?(?:\\s*[-—–―~～至]+\\s*[12][0-9]{3}年?)?");
	private static final Pattern MONEY = Pattern.compile("约?[0-9][0-9,，]*(?:\\.[0-9]+)?");
	private static final Pattern UNIT = Pattern.compile("[（(]\\s*(?:单位[:：])?\\s*([^（()）]*元)\\s*[）)]");
	private static final Pattern OTHER_SEPARATOR = Pattern.compile("[，,；;/]");
	private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");
	private static final int HEADING_AMONG = 3;

	private final TableBlock table;
	private final int heading;
	private final Map<Meaning, SheetColumn> columns = new HashMap<>();
	private final Map<Integer, Meaning> meanings = new HashMap<>();
	private final LineSink sink;
	private String group = "";

	private ProjectTable(TableBlock table, int heading, List<SheetColumn> columns, LineSink sink) {
		this.table = table;
		this.heading = heading;
		this.sink = sink;
		for (SheetColumn column : columns) {
			this.columns.putIfAbsent(column.meaning().meaning(), column);
			meanings.put(column.index(), column.meaning().meaning());
		}
	}

	/** The table of projects that a table is, or null when it is none: it names projects and says at least two more things of them. */
	static ProjectTable of(TableBlock table, LineSink sink) {
		for (int i = 0; i < Math.min(HEADING_AMONG, table.rows().size() - 1); i++) {
			List<String> headings = new ArrayList<>();
			for (TableCell cell : table.rows().get(i).cells()) {
				headings.add(Widths.withoutBlanks(cell.text().toString()));
			}
			ProjectTable projects = new ProjectTable(table, i, new ColumnGuesser(HeaderWords.standard(), TableKind.PROJECTS, headings, PlanYears.UNKNOWN).columns(), sink);
			long known = projects.meanings.values().stream().filter(meaning -> meaning != Meaning.IGNORED && meaning != Meaning.NUMBER && meaning != Meaning.NAME).count();
			if (projects.columns.containsKey(Meaning.NAME) && known >= 2) {
				return projects;
			}
		}
		return null;
	}

	/** Writes the projects into the frame that is open. */
	void write() {
		for (int i = 0; i < table.rows().size(); i++) {
			TableRow row = table.rows().get(i);
			if (row.filled() == 0) {
				continue;
			}
			if (i < heading) {
				texts(row);
			} else if (i == heading) {
				row.cells().stream().filter(cell -> !cell.text().isEmpty()).forEach(cell -> leaveOut(cell.text()));
			} else if (HeaderWords.standard().isFooter(row.text(firstFilled(row)).toString()) || row.text(index(Meaning.NAME)).isEmpty() && row.filled() > 1) {
				texts(row);
			} else if (row.filled() == 1) {
				group(row.text(firstFilled(row)));
			} else {
				group(row.text(index(Meaning.CATEGORY)));
				project(row);
			}
		}
	}

	private void leaveOut(SourcedText text) {
		sink.report().noise(new Noise(NoiseKind.PROJECT_COLUMN, text.range()));
	}

	private int index(Meaning meaning) {
		SheetColumn column = columns.get(meaning);
		return column == null ? -1 : column.index();
	}

	private static int firstFilled(TableRow row) {
		int i = 0;
		while (row.text(i).isEmpty()) {
			i++;
		}
		return i;
	}

	private void texts(TableRow row) {
		row.cells().stream().map(TableCell::text).filter(text -> !text.isEmpty()).forEach(sink::text);
	}

	private void group(SourcedText title) {
		String plain = Widths.withoutBlanks(title.toString());
		if (plain.isEmpty()) {
			return;
		}
		if (plain.equals(group)) {
			sink.report().noise(new Noise(NoiseKind.REPEATED_CELL, title.range()));
			return;
		}
		group = plain;
		Numbering number = Numbering.of(title);
		sink.put(LineKind.GROUP, number != null && number.style() == Numbering.Style.CHINESE ? "" : "组 ", title);
	}

	private void project(TableRow row) {
		SourcedText number = row.text(index(Meaning.NUMBER));
		SourcedText name = row.text(index(Meaning.NAME));
		Numbering numbering = Numbering.of(name);
		SourcedText.Builder line = new SourcedText.Builder();
		if (DIGITS.matcher(number).matches()) {
			line.append(number).insert(". ");
		} else if (!number.isEmpty()) {
			line.insert("项 ").append(number).insert(" ");
		} else if (numbering == null || numbering.style() == Numbering.Style.CHINESE) {
			line.insert("项 ");
		}
		sink.put(LineKind.PROJECT, line.append(name).build());
		List<Integer> rest = new ArrayList<>();
		SourcedText.Builder attributes = new SourcedText.Builder().insert("@");
		boolean any = false;
		for (int i = 0; i < row.cells().size(); i++) {
			Meaning meaning = meanings.getOrDefault(i, Meaning.IGNORED);
			SourcedText text = row.text(i);
			if (text.isEmpty() || meaning == Meaning.NUMBER || meaning == Meaning.NAME || meaning == Meaning.CATEGORY) {
				continue;
			}
			SourcedText attribute = attribute(meaning, text, i);
			if (attribute == null) {
				rest.add(i);
			} else {
				attributes.insert(any ? "  " : " ").append(attribute);
				any = true;
			}
		}
		if (any) {
			sink.put(LineKind.ANNOTATION, attributes.build());
		}
		for (int i : rest) {
			boolean content = meanings.get(i) == Meaning.CONTENT;
			String column = Widths.withoutBlanks(table.rows().get(heading).text(i).toString());
			SourcedText text = row.text(i);
			sink.text(content || column.isEmpty() ? text : new SourcedText.Builder().insert(column + "：").append(text).build());
		}
	}

	/** Keyword and value, or null when the language has no word for it or the value has not the form that the word asks for. */
	private SourcedText attribute(Meaning meaning, SourcedText text, int column) {
		if (NAMES.containsKey(meaning) && !LineForms.contains(text, "。：")) {
			return keyed(NAMES.get(meaning), names(text));
		}
		if (TEXTS.containsKey(meaning)) {
			return keyed(TEXTS.get(meaning), IndicatorRows.quoted(text));
		}
		if (YEARS.containsKey(meaning) && PERIOD.matcher(text).matches()) {
			return keyed(YEARS.get(meaning), text);
		}
		if (meaning == Meaning.INVESTMENT && MONEY.matcher(text).matches()) {
			Matcher unit = UNIT.matcher(table.rows().get(heading).text(column));
			return unit.find() ? keyed("投资", new SourcedText.Builder().append(text).insert(unit.group(1)).build()) : null;
		}
		return null;
	}

	private static SourcedText keyed(String key, SourcedText value) {
		return new SourcedText.Builder().insert(key + " ").append(value).build();
	}

	/** Names apart by 、, each quoted where it must be. */
	private SourcedText names(SourcedText text) {
		SourcedText.Builder names = new SourcedText.Builder();
		int from = 0;
		for (int i = 0; i <= text.length(); i++) {
			boolean separator = i < text.length() && (text.charAt(i) == '、' || OTHER_SEPARATOR.matcher(text.sub(i, i + 1)).matches());
			if (i == text.length() || separator) {
				SourcedText name = text.sub(from, i).strip();
				boolean bare = !PlanLines.needsQuotes(name.toString());
				names.insert(bare ? "" : "\"").append(name).insert(bare ? "" : "\"");
				if (separator && text.charAt(i) == '、') {
					names.append(text.sub(i, i + 1));
				} else if (separator) {
					names.insert("、");
					leaveOut(text.sub(i, i + 1));
				}
				from = i + 1;
			}
		}
		return names.build();
	}
}
