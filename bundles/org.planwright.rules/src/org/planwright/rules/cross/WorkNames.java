package org.planwright.rules.cross;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.planwright.model.text.Finder;
import org.planwright.model.text.NameKey;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.facts.NameForms;

import com.google.gson.JsonObject;

/** Brings names of projects of one plan into the form in which they are compared, by the words of {@code works.json}. */
final class WorkNames {

	private static final int SHORTEST = 3;
	private static final int SHORTEST_OWNED = 5;
	private static final Finder STAGE = Finder.of("(?:第?[一二三四五六1-6]期)");
	private static final Pattern NUMBERING = Pattern.compile("^(?:[0-9]{1,3}[.、](?![0-9])|\\([一二三四五六七八九十0-9]{1,3}\\))");
	private static final Finder SIGNS = Finder.of("[\"“”《》]|\\^?[\\u2460-\\u2473]");

	/** The words, read once for all plans. */
	record Words(List<String> leads, List<String> tails, List<String> manners, Pattern owner, Finder neutral, Pattern treatments) {

		static Words of(Dictionaries dictionaries) {
			JsonObject words = dictionaries.read("works.json");
			return new Words(longestFirst(words, "leads"), longestFirst(words, "tails"), longestFirst(words, "manners"),
					Pattern.compile("^(.{2,10}?(?:" + any(words, "organisations") + "))(?=.{" + SHORTEST_OWNED + ",})"), Finder.of(any(words, "neutral")),
					Pattern.compile(any(words, "treatments")));
		}
	}

	private final Words words;
	private final Pattern region;
	/** Several rules ask for the same names. */
	private final Map<String, WorkName> known = new ConcurrentHashMap<>();

	/** For the names of a plan of a region; null when it is not known. */
	WorkNames(Words words, String region) {
		this.words = words;
		this.region = region(region);
	}

	private static Pattern region(String region) {
		String any = "^(?:[我本全](?:旗|县|市|区))(?=.{3,})";
		if (region == null || region.isBlank()) {
			return Pattern.compile(any);
		}
		String name = NameKey.of(region).key();
		String stem = name.length() > 2 ? name.substring(0, name.length() - 1) : name;
		String letters = name.length() > 2 ? "|^" + Pattern.quote(name.charAt(0) + name.substring(name.length() - 1)) : "";
		return Pattern.compile(Pattern.quote(name) + "|" + Pattern.quote(stem) + "(?=.{3,})" + letters + "|" + any);
	}

	private static List<String> longestFirst(JsonObject words, String list) {
		return Dictionaries.strings(words.get(list)).stream().sorted(Comparator.comparing(String::length).reversed()).toList();
	}

	private static String any(JsonObject words, String list) {
		return longestFirst(words, list).stream().map(Pattern::quote).collect(Collectors.joining("|"));
	}

	/** The words for treating what is there (治理, 修复), as found in a text. */
	Pattern treatments() {
		return words.treatments;
	}

	/** The name as it is compared. */
	WorkName of(String name) {
		return known.computeIfAbsent(name, this::read);
	}

	private WorkName read(String name) {
		String plain = SIGNS.without(NameKey.of(NameForms.withoutSizes(name)).key());
		String whole = trimmed(NUMBERING.matcher(plain).replaceFirst(""));
		Optional<RouteName> route = RouteName.of(whole);
		String key = trimmed(region.matcher(whole).replaceFirst(""));
		String body = "";
		Matcher owned = words.owner.matcher(key);
		if (owned.find() && route.isEmpty()) {
			body = owned.group(1);
			key = trimmed(key.substring(owned.end()));
		}
		key = NameForms.plain(key);
		String core = withoutTail(key, words.manners);
		MatchResult stage = STAGE.first(core);
		String number = stage == null ? "" : stage.group();
		String loose = words.neutral.without(STAGE.without(core));
		return new WorkName(key, core, loose.length() < SHORTEST ? core : loose, number, body, route);
	}

	private String trimmed(String name) {
		String key = name;
		for (String shorter = withoutLead(key, words.leads); shorter.length() < key.length(); shorter = withoutLead(key, words.leads)) {
			key = shorter;
		}
		for (String shorter = withoutTail(key, words.tails); shorter.length() < key.length(); shorter = withoutTail(key, words.tails)) {
			key = shorter;
		}
		return key;
	}

	/** Without the longest of some words at its beginning that leaves something of a name. */
	private static String withoutLead(String name, List<String> words) {
		for (String word : words) {
			if (name.length() >= word.length() + SHORTEST && name.startsWith(word)) {
				return name.substring(word.length());
			}
		}
		return name;
	}

	private static String withoutTail(String name, List<String> words) {
		for (String word : words) {
			if (name.length() >= word.length() + SHORTEST && name.endsWith(word)) {
				return name.substring(0, name.length() - word.length());
			}
		}
		return name;
	}
}
