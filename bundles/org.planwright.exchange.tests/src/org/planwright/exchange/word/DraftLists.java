package org.planwright.exchange.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.word.Shape.Program;
import org.planwright.model.text.ChineseNumerals;

/** The styles and lists of a draft set in Word, in the ways of the programs. */
final class DraftLists {

	/** A numbered paragraph: what its properties say, and how many characters its typed number had. */
	record Item(String properties, int length) {
		static final Item NONE = new Item("", 0);
	}

	private static final String NUMERAL = "[〇零一二三四五六七八九十百]{1,5}|[0-9]{1,3}";
	private static final Pattern NUMBER = Pattern
			.compile("(?:第\\s?(" + NUMERAL + ")[篇章节][\\s\\u3000：:]*|(" + NUMERAL + ")[、.．][\\s\\u3000]*|[（(](" + NUMERAL + ")[）)][\\s\\u3000、]*)(?=\\S)");

	private final Shape shape;
	private final Map<String, Integer> definitions = new LinkedHashMap<>();
	private final Map<String, Integer> counters = new HashMap<>();
	private final Map<String, Integer> current = new HashMap<>();
	private final StringBuilder lists = new StringBuilder();
	private int listCount;

	DraftLists(Shape shape) {
		this.shape = shape;
	}

	/** The property that names the style of a heading. */
	String style(String kind) {
		int level = level(kind);
		return level == 0 ? "" : "<w:pStyle w:val=\"" + id(level) + "\"/>";
	}

	private static int level(String kind) {
		return switch (kind) {
			case "PART", "CHAPTER" -> 1;
			case "SECTION" -> 2;
			case "SUBHEADING" -> 3;
			default -> 0;
		};
	}

	/** Word in Chinese numbers its ids, WPS begins at 2, LibreOffice spells them. */
	private String id(int level) {
		return switch (shape.program()) {
			case WORD -> String.valueOf(level);
			case WPS -> String.valueOf(level + 1);
			case LIBREOFFICE -> "Heading" + level;
		};
	}

	String styles() {
		StringBuilder xml = new StringBuilder("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>");
		for (int level = 1; level <= 3; level++) {
			xml.append("<w:style w:type=\"paragraph\" w:styleId=\"" + id(level) + "\"><w:name w:val=\"heading " + level + "\"/><w:basedOn w:val=\"a\"/><w:pPr><w:outlineLvl w:val=\""
					+ (level - 1) + "\"/></w:pPr></w:style>");
		}
		return xml.toString();
	}

	/** The list a paragraph is an item of when its number is made by the program. */
	Item item(String text, String kind) {
		Matcher number = NUMBER.matcher(text);
		if (!number.lookingAt()) {
			return Item.NONE;
		}
		int group = number.group(1) != null ? 1 : number.group(2) != null ? 2 : 3;
		String numeral = number.group(group);
		int ordinal = Character.isDigit(numeral.charAt(0)) ? Integer.parseInt(numeral) : (int) ChineseNumerals.parse(numeral).orElse(0);
		String format = Character.isDigit(numeral.charAt(0)) ? "decimal" : shape.program() == Program.WPS ? "chineseCounting" : "chineseCountingThousand";
		boolean writes = NumberFormats.format(ordinal, format).equals(numeral);
		if (ordinal == 0 || !writes) {
			return Item.NONE;
		}
		String form = text.substring(0, number.start(group)) + "%1" + text.substring(number.end(group), number.end()).strip();
		String key = form + format + level(kind);
		definitions.computeIfAbsent(key, each -> definitions.size());
		if (counters.getOrDefault(key, 0) != ordinal - 1 || !current.containsKey(key)) {
			listCount++;
			current.put(key, listCount);
			lists.append("<w:num w:numId=\"" + listCount + "\"><w:abstractNumId w:val=\"" + definitions.get(key) + "\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\""
					+ ordinal + "\"/></w:lvlOverride></w:num>");
		}
		counters.put(key, ordinal);
		return new Item("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + current.get(key) + "\"/></w:numPr>", number.end());
	}

	String numbering() {
		StringBuilder xml = new StringBuilder();
		definitions.forEach((key, id) -> {
			String format = key.replaceFirst(".*(decimal|chineseCounting(?:Thousand)?)[0-9]$", "$1");
			String form = key.substring(0, key.length() - format.length() - 1);
			String after = shape.program() == Program.WPS ? "<w:suff w:val=\"nothing\"/>" : "";
			boolean apart = form.matches(".*[篇章节]");
			xml.append("<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
					+ "\"/>" + (apart ? "" : after) + "<w:lvlText w:val=\"" + form + "\"/></w:lvl></w:abstractNum>");
		});
		return xml.append(lists).toString();
	}
}
