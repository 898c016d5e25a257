package org.planwright.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.SheetColumn;

/** What a column may be said to hold. */
final class ColumnChoices {

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	private ColumnChoices() {
	}

	/** All meanings; those that go by year or source take them from the heading, and are left out when it has no year. */
	static List<ColumnMeaning> of(SheetColumn column) {
		List<ColumnMeaning> choices = new ArrayList<>();
		Matcher year = YEAR.matcher(column.heading());
		String detail = year.find() ? year.group() + "年" : "";
		for (Meaning meaning : Meaning.values()) {
			if (!meaning.hasDetail()) {
				choices.add(ColumnMeaning.of(meaning));
			} else if (meaning == Meaning.SOURCE) {
				choices.add(ColumnMeaning.of(meaning));
				choices.add(new ColumnMeaning(meaning, column.heading()));
			} else if (!detail.isEmpty()) {
				choices.add(new ColumnMeaning(meaning, detail));
			}
		}
		if (!choices.contains(column.meaning())) {
			choices.add(0, column.meaning());
		}
		return choices;
	}
}
