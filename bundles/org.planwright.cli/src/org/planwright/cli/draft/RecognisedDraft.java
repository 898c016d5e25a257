package org.planwright.cli.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.cli.Messages;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.report.Counted;
import org.planwright.exchange.report.ReportEntry;

/**
 * What was recognised in a draft.
 *
 * @param counts how many there are of what a person counts first; what there is none of is left out
 * @param unrecognised places that were kept but not, or not surely, understood
 * @param report all that was found, healed, left out and not understood, as lines of text
 * @param locale language of the texts
 */
public record RecognisedDraft(Map<Counted, Integer> counts, int unrecognised, String report, Locale locale) {

	private static final List<Counted> FIRST = List.of(Counted.CHAPTER, Counted.BOX, Counted.INDICATOR, Counted.PROJECT);

	static RecognisedDraft of(ImportResult imported, Locale locale) {
		Map<Counted, Integer> counts = new LinkedHashMap<>();
		FIRST.stream().filter(what -> imported.report().count(what) > 0).forEach(what -> counts.put(what, imported.report().count(what)));
		int unrecognised = (int) imported.report().entries().stream().map(ReportEntry::kind).filter(kind -> kind.isWarning()).count();
		return new RecognisedDraft(counts, unrecognised, imported.report().render(locale), locale);
	}

	/** Copies the counts, in their order. */
	public RecognisedDraft {
		counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
	}

	/**
	 * What was recognised, in a line.
	 *
	 * @param untouched whether the file is still as it was
	 */
	public String summary(boolean untouched) {
		Messages messages = new Messages(locale);
		List<String> found = new ArrayList<>();
		counts.forEach((what, count) -> found.add(messages.get("import.count." + what.name(), count)));
		String list = found.isEmpty() ? messages.get("draft.nothing") : String.join(messages.get("import.separator"), found);
		return messages.get("draft.recognised", list, unrecognised, messages.get(untouched ? "draft.untouched" : "draft.changed"));
	}
}
