package org.planwright.ide.tables;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.completion.Pinyin;

/** Finds rows by what is typed: each word must be in one of the cells; names are found by their pinyin as well. */
final class RowFilter {

	private static final Set<Meaning> NAMES = Set.of(Meaning.NAME, Meaning.CATEGORY, Meaning.BOX, Meaning.LEAD, Meaning.PLACE, Meaning.DERIVED);

	private final List<Predicate<TableRow>> words;

	private RowFilter(List<Predicate<TableRow>> words) {
		this.words = words;
	}

	/** @param typed words apart by blanks; none lets everything through */
	static RowFilter of(String typed) {
		return new RowFilter(Arrays.stream(typed.strip().split("[\\s\\u3000]+")).filter(word -> !word.isEmpty()).map(RowFilter::word).toList());
	}

	List<TableRow> rows(List<TableRow> rows) {
		return words.isEmpty() ? rows : rows.stream().filter(row -> words.stream().allMatch(word -> word.test(row))).toList();
	}

	private static Predicate<TableRow> word(String typed) {
		String word = typed.toLowerCase(Locale.ROOT);
		Predicate<String> has = distinct(text -> text.toLowerCase(Locale.ROOT).contains(word));
		if (!word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
			return row -> row.cells().values().stream().anyMatch(cell -> has.test(cell.shown()));
		}
		Predicate<String> sounds = distinct(name -> Pinyin.fit(word, name) != Pinyin.Fit.NONE);
		return row -> row.cells().values().stream().anyMatch(cell -> (NAMES.contains(cell.field().meaning()) ? sounds : has).test(cell.shown()));
	}

	/** Looks at each text once: rows have departments, places and categories in common. */
	private static Predicate<String> distinct(Predicate<String> test) {
		Map<String, Boolean> known = new HashMap<>();
		return text -> known.computeIfAbsent(text, test::test);
	}
}
