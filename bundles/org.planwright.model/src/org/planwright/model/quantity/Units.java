package org.planwright.model.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.planwright.model.text.Widths;
import org.planwright.model.values.NumberText;

/** The catalogue of units, read once from {@code units.tsv}. Safe for use by many threads. */
public final class Units {

	/** A unit found in running text and the offset behind it. */
	public record Found(UnitOfMeasure unit, int end) {
	}

	private static final String RESOURCE = "units.tsv";
	private static final int COLUMNS = 4;
	/** Unit texts longer than this do not exist; the limit keeps damaged input cheap. */
	private static final int LONGEST = 24;
	/** How far a unit in running text can reach. */
	private static final int LONGEST_IN_PROSE = 12;
	private static final String MULTIPLIERS = "十百千万亿";
	/** Plans write few units, and each of them many times. */
	private static final int MOST_KEPT = 5000;
	private static final Map<String, Optional<UnitOfMeasure>> FOUND = new ConcurrentHashMap<>();
	private static final Catalogue CATALOGUE = read();

	private Units() {
	}

	/** @param signs the Han signs that units are written with */
	private record Catalogue(Map<String, UnitOfMeasure> bySymbol, Map<String, UnitOfMeasure> byKey, BitSet signs) {
	}

	/** The unit that a text names, with multipliers (万亩) and quotients (吨标准煤/万元) understood; empty when it names none. Width, blanks and letter case are free. */
	public static Optional<UnitOfMeasure> find(String lexeme) {
		if (lexeme.length() > LONGEST) {
			return Optional.empty();
		}
		Optional<UnitOfMeasure> known = FOUND.get(lexeme);
		if (known == null) {
			known = Optional.ofNullable(lookup(key(lexeme)));
			if (FOUND.size() < MOST_KEPT) {
				FOUND.put(lexeme, known);
			}
		}
		return known;
	}

	/** The longest unit that starts at the offset of a running text (300平方公里56万亩, 60万亩林地); empty when none does. */
	public static Optional<Found> at(String text, int from) {
		for (int end = reach(text, from); end > from; end--) {
			if (!Widths.isBlank(text.charAt(end - 1)) && !endsInsideWord(text, end)) {
				UnitOfMeasure unit = lookup(key(text.substring(from, end)));
				if (unit != null) {
					return Optional.of(new Found(unit, end));
				}
			}
		}
		return Optional.empty();
	}

	/** Where the signs end that a unit can consist of. */
	private static int reach(String text, int from) {
		int end = from;
		int limit = Math.min(text.length(), from + LONGEST_IN_PROSE);
		while (end < limit && (!Widths.isHan(text.charAt(end)) || CATALOGUE.signs.get(text.charAt(end)))) {
			end++;
		}
		return end;
	}

	private static boolean endsInsideWord(String text, int end) {
		return end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
	}

	private static boolean isLatin(char c) {
		char half = Widths.halfWidth(c);
		return half >= 'a' && half <= 'z' || half >= 'A' && half <= 'Z' || half >= '0' && half <= '9';
	}

	/** The units of the catalogue without multipliers and quotients, in its order. */
	public static Collection<UnitOfMeasure> all() {
		return CATALOGUE.bySymbol.values();
	}

	private static UnitOfMeasure lookup(String key) {
		UnitOfMeasure listed = listed(key);
		if (listed != null) {
			return listed;
		}
		int slash = key.lastIndexOf('/');
		if (slash > 0) {
			UnitOfMeasure numerator = lookup(key.substring(0, slash));
			UnitOfMeasure denominator = lookup(key.substring(slash + 1));
			return numerator == null || denominator == null ? null : numerator.per(denominator);
		}
		return multiplied(key);
	}

	private static UnitOfMeasure listed(String key) {
		UnitOfMeasure exact = CATALOGUE.byKey.get(key);
		return exact == null && key.length() > 1 ? CATALOGUE.byKey.get(key.toLowerCase(Locale.ROOT)) : exact;
	}

	private static UnitOfMeasure multiplied(String key) {
		for (int end = 1; end < key.length(); end++) {
			String multiplier = key.substring(0, end);
			int power = NumberText.power(multiplier);
			if (power < 0) {
				return null;
			}
			UnitOfMeasure unit = listed(key.substring(end));
			if (unit != null) {
				return unit.times(multiplier, power);
			}
		}
		return null;
	}

	/** Compatibility forms, width and blanks do not distinguish units. */
	private static String key(String text) {
		return Widths.withoutBlanks(Widths.compatible(text)).replace('、', ',');
	}

	private static Catalogue read() {
		try (InputStream in = Units.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException(RESOURCE + " is missing beside " + Units.class.getName());
			}
			return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException(RESOURCE, e);
		}
	}

	private static Catalogue read(BufferedReader reader) throws IOException {
		Map<String, UnitOfMeasure> bySymbol = new LinkedHashMap<>();
		Map<String, UnitOfMeasure> byKey = new HashMap<>();
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String[] columns = line.split("\t");
			if (columns.length != COLUMNS) {
				throw new IllegalStateException(RESOURCE + ": four columns expected: " + line);
			}
			UnitOfMeasure unit = new UnitOfMeasure(columns[0], new Dimension(columns[2]), Rational.parse(columns[3]));
			bySymbol.put(unit.symbol(), unit);
			add(byKey, columns[0], unit);
			if (!columns[1].equals("-")) {
				for (String alias : columns[1].split("、")) {
					add(byKey, alias, unit);
				}
			}
		}
		BitSet signs = new BitSet();
		MULTIPLIERS.chars().forEach(signs::set);
		byKey.keySet().forEach(name -> name.chars().forEach(signs::set));
		return new Catalogue(bySymbol, byKey, signs);
	}

	private static void add(Map<String, UnitOfMeasure> byKey, String name, UnitOfMeasure unit) {
		String key = key(name);
		String anyCase = key.length() > 1 ? key.toLowerCase(Locale.ROOT) : key;
		for (String form : key.equals(anyCase) ? List.of(key) : List.of(key, anyCase)) {
			UnitOfMeasure other = byKey.putIfAbsent(form, unit);
			if (other != null && other != unit) {
				throw new IllegalStateException(RESOURCE + ": " + name + " names both " + other + " and " + unit);
			}
		}
	}
}
