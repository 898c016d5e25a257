package org.planwright.rules.cross;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.planwright.model.text.Finder;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.facts.NameForms;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Brings names of what is measured (畜禽养殖粪污资源化综合利用水平, 畜禽粪污综合利用率) into the form in which they are compared, by the words of {@code measures.json}. */
@Singleton
class MeasureNames {

	private static final int SHORTEST = 2;

	private final JsonObject words;
	private final List<String> endings;
	private final Finder neutral;
	private final Finder same;
	private final Map<String, String> first = new HashMap<>();

	@Inject
	MeasureNames(Dictionaries dictionaries) {
		words = dictionaries.read("measures.json");
		endings = longestFirst(Dictionaries.strings(words.get("endings")));
		neutral = Finder.of(any(Dictionaries.strings(words.get("neutral"))));
		for (JsonElement set : words.getAsJsonArray("same")) {
			List<String> names = Dictionaries.strings(set);
			names.forEach(name -> first.put(name, names.get(0)));
		}
		same = Finder.of(any(first.keySet()));
	}

	/** The words about measures. */
	JsonObject words() {
		return words;
	}

	/** The name as it is compared. */
	String key(String name) {
		String key = NameForms.plain(name);
		for (String shorter = withoutEnding(key); shorter.length() < key.length(); shorter = withoutEnding(key)) {
			key = shorter;
		}
		String plain = same.replaceAll(key, match -> first.get(match.group()));
		String kept = neutral.without(plain);
		return kept.length() < SHORTEST ? plain : kept;
	}

	private String withoutEnding(String name) {
		for (String ending : endings) {
			if (name.length() >= SHORTEST + ending.length() && name.endsWith(ending)) {
				return name.substring(0, name.length() - ending.length());
			}
		}
		return name;
	}

	static String any(Collection<String> words) {
		return longestFirst(words).stream().map(Pattern::quote).collect(Collectors.joining("|"));
	}

	private static List<String> longestFirst(Collection<String> words) {
		return words.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
	}
}
