package org.planwright.rules.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words by which statements are read, one table for each place where they stand, read once from {@code vocabulary.tsv}. */
final class Vocabulary {

	private static final String RESOURCE = "vocabulary.tsv";
	private static final int COLUMNS = 3;
	private static final Map<String, Words> TABLES = read();

	/** Words directly before a value. */
	static final Words BEFORE = table("before");
	/** Words that begin a clause. */
	static final Words FRONT = table("front");
	/** Names that begin like a word of the table before. */
	static final Words KEEP = table("keep");
	/** What ends the name of what is counted. */
	static final Words CUT = table("cut");
	/** Verbs between a place and an object. */
	static final Words SPLIT = table("split");
	/** What may follow a value and is not counted by it. */
	static final Words POST = table("post");
	/** Announcements of parts. */
	static final Words PARTS = table("parts");
	/** Words for counting. */
	static final Words COUNT = table("count");
	/** Subjects that need another one. */
	static final Words GENERIC = table("generic");
	/** Units that only describe. */
	static final Words ATTRIBUTE = table("attribute");
	/** What is said of all. */
	static final Words UNIVERSAL = table("universal");
	/** Words that stand for two; the meaning of the first of a line is the line. */
	static final Words PAIR = table("pair");

	private Vocabulary() {
	}

	private static Words table(String name) {
		Words words = TABLES.get(name);
		if (words == null) {
			throw new IllegalStateException(RESOURCE + ": no table " + name);
		}
		return words;
	}

	private static Map<String, Words> read() {
		Map<String, Words> tables = new HashMap<>();
		try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException(RESOURCE + " is missing beside " + Vocabulary.class.getName());
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.isBlank() || line.startsWith("#")) {
					continue;
				}
				String[] columns = line.split("\t");
				if (columns.length != COLUMNS) {
					throw new IllegalStateException(RESOURCE + ": three columns expected: " + line);
				}
				Words words = tables.computeIfAbsent(columns[0], name -> new Words());
				if (columns[0].equals("pair")) {
					words.add(columns[1], columns[2]);
					continue;
				}
				for (String word : columns[2].split("、")) {
					words.add(word, columns[1]);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(RESOURCE, e);
		}
		return tables;
	}
}
