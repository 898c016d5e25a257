package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.planwright.model.text.Widths;

/** Values for several subjects at once: 城乡居民收入分别增长7%和9%, 由X、Y增长到Z、W. */
final class TupleReader {

	private static final Set<String> LINKS = Set.of("、", "和", "及", "与", "以及", ",");
	private static final Pattern SEPARATOR = Pattern.compile("、|以及|和|及|与");

	private TupleReader() {
	}

	/** The offset in the list behind the last value that belongs to the tuple of the first; the next offset when it is alone. */
	static int end(List<Draft> drafts, int first, boolean commas) {
		int end = first + 1;
		while (end < drafts.size() && drafts.get(end).sameSentence(drafts.get(first)) && isLinked(drafts.get(end), commas)) {
			end++;
		}
		return end;
	}

	private static boolean isLinked(Draft draft, boolean commas) {
		String link = draft.between() == null ? "" : Widths.withoutBlanks(draft.between());
		return LINKS.contains(link) && (commas || !link.equals(","));
	}

	/**
	 * The subjects of so many values.
	 *
	 * @param named what the clause names, possibly empty
	 * @param before the subjects of the statements before in the sentence, the nearest last
	 */
	static List<Subject> subjects(Subject named, int count, List<Subject> before) {
		if (named.text().isEmpty()) {
			return before.size() < count ? List.of() : before.subList(before.size() - count, before.size()).stream().map(Subject::asInherited).toList();
		}
		List<String> names = split(named.text(), count);
		return names.stream().map(named::named).toList();
	}

	private static List<String> split(String name, int count) {
		List<String> names = new ArrayList<>();
		Words.Match pair = pair(name);
		if (pair != null && count == 2) {
			for (String word : pair.meaning().split("、")) {
				names.add(name.substring(0, pair.start()) + word + name.substring(pair.end()));
			}
			return names;
		}
		String[] parts = SEPARATOR.split(name);
		for (int i = 0; i < count; i++) {
			names.add(parts.length == count && !parts[i].isEmpty() ? parts[i] : name);
		}
		return names;
	}

	private static Words.Match pair(String name) {
		for (int at = 0; at < name.length(); at++) {
			Words.Match pair = Vocabulary.PAIR.startingAt(name, at, name.length());
			if (pair != null) {
				return pair;
			}
		}
		return null;
	}
}
