package org.planwright.rules.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.planwright.model.quantity.AmountScanner;
import org.planwright.model.text.Finder;
import org.planwright.model.text.NameKey;

/** Brings names into the form in which they are compared, by the words of {@code names.tsv}. */
public final class NameForms {

	private static final String RESOURCE = "names.tsv";
	private static final int COLUMNS = 3;
	private static final Finder NUMBERING = Finder.of("^[0-9]{1,3}[.、](?![0-9])");
	private static final Finder UNIT_IN_PARENTHESES = Finder.of("\\((?:%|‰|个百分点|[^()]{0,3}(?:元|亩|吨|人|家|个|公里|斤|头|只|户|米|年|岁|张|件|度|时)(?:/[^()]{1,4})?)\\)$");
	private static final Finder LEADING_VERB = Finder.of("^(?:建设|新建|扩建|改建|实施|推进)(?=[\u4E00-\u9FFF]{4})");
	private static final Words SAME = new Words();
	private static final Words ENDING = new Words();
	private static final Words GROWTH = new Words();
	private static final Words DECLINE = new Words();
	private static final Words PROJECT = new Words();

	static {
		read();
	}

	private NameForms() {
	}

	/** The name without blanks, width, quotation marks, item number, unit and measure word, in the forms that are compared. */
	public static String plain(String name) {
		String key = NUMBERING.without(NameKey.of(name).key()).replace("\"", "");
		key = UNIT_IN_PARENTHESES.without(key);
		return without(ENDING, same(key));
	}

	/** The name of a project without its sizes: 年产60万吨玉米饲料加工项目 is 玉米饲料加工项目. */
	public static String withoutSizes(String name) {
		String text = NUMBERING.without(name);
		StringBuilder out = new StringBuilder();
		int at = 0;
		for (AmountScanner.Occurrence size : AmountScanner.scan(text)) {
			out.append(text, at, size.start());
			at = size.end();
		}
		return out.append(text, at, text.length()).toString().replace("年产", "");
	}

	/** The plain name with the word for growth behind it, whether the name has one or not. */
	static String growth(String plain) {
		return without(GROWTH, plain) + "+";
	}

	/** The plain name with a mark for decline behind it. */
	static String decline(String plain) {
		return without(DECLINE, plain) + "-";
	}

	static boolean isGrowth(String plain) {
		return !without(GROWTH, plain).equals(plain);
	}

	static boolean isDecline(String plain) {
		return !without(DECLINE, plain).equals(plain);
	}

	/** The plain name of a project without the words that only say that it is one. */
	public static String project(String plain) {
		return without(PROJECT, LEADING_VERB.without(plain));
	}

	/** Whether a name says nothing without the name of what it belongs to (规模, 建筑面积). */
	public static boolean isGeneric(String name) {
		return Vocabulary.GENERIC.contains(name);
	}

	private static String same(String key) {
		StringBuilder out = new StringBuilder(key.length());
		int at = 0;
		while (at < key.length()) {
			Words.Match match = SAME.startingAt(key, at, key.length());
			if (match == null) {
				out.append(key.charAt(at++));
			} else {
				out.append(match.meaning());
				at = match.end();
			}
		}
		return out.toString();
	}

	private static String without(Words words, String name) {
		Words.Match match = words.endingAt(name, name.length(), 0);
		return match == null || match.start() < 2 ? name : name.substring(0, match.start());
	}

	private static void read() {
		try (InputStream in = NameForms.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException(RESOURCE + " is missing beside " + NameForms.class.getName());
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					add(line);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(RESOURCE, e);
		}
	}

	private static void add(String line) {
		String[] columns = line.split("\t");
		if (columns.length != COLUMNS) {
			throw new IllegalStateException(RESOURCE + ": three columns expected: " + line);
		}
		Words words = switch (columns[0]) {
		case "same" -> SAME;
		case "ending" -> ENDING;
		case "growth" -> GROWTH;
		case "decline" -> DECLINE;
		case "project" -> PROJECT;
		default -> throw new IllegalStateException(RESOURCE + ": unknown kind: " + line);
		};
		String meaning = NameKey.of(columns[1]).key();
		words.add(meaning, meaning);
		for (String form : columns[2].split("、")) {
			words.add(NameKey.of(form).key(), meaning);
		}
	}
}
