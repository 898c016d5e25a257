package org.planwright.rules.cross;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
	private final Pattern ending;
	private final Pattern neutral;
	private final Pattern same;
	private final Map<String, String> first = new HashMap<>();

	@Inject
	MeasureNames(Dictionaries dictionaries) {
		words = dictionaries.read("measures.json");
		ending = Pattern.compile("(?<=.{" + SHORTEST + "})(?:" + any(Dictionaries.strings(words.get("endings"))) + ")$");
		neutral = Pattern.compile(any(Dictionaries.strings(words.get("neutral"))));
		for (JsonElement set : words.getAsJsonArray("same")) {
			List<String> names = Dictionaries.strings(set);
			names.forEach(name -> first.put(name, names.get(0)));
		}
		same = Pattern.compile(any(first.keySet()));
	}

	/** The words about measures. */
	JsonObject words() {
		return words;
	}

	/** The name as it is compared. */
	String key(String name) {
		String key = NameForms.plain(name);
		for (Matcher end = ending.matcher(key); end.find(); end = ending.matcher(key)) {
			key = key.substring(0, end.start());
		}
		String plain = same.matcher(key).replaceAll(match -> first.get(match.group()));
		String kept = neutral.matcher(plain).replaceAll("");
		return kept.length() < SHORTEST ? plain : kept;
	}

	static String any(Collection<String> words) {
		return words.stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
	}
}
