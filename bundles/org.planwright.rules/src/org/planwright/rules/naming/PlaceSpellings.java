package org.planwright.rules.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.planwright.rules.dictionary.Dictionaries;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Finds names of places that are written in two ways: two names that differ in one sign inside them, of which one is rare. Names are learnt from the texts themselves: the signs before a word for a
 * kind of place belong to a name when they are hardly ever found apart from one another, as those of ordinary words are. Takes time linear in the texts: names are looked up by what is left of them without
 * the sign in question.
 */
final class PlaceSpellings {

	/** Where a name stands. */
	record Place(int text, int start, int end) {
	}

	/** A name, how often it was found, and where first. */
	record Form(String name, int times, Place first) {
	}

	/** What tells that two forms are one name. */
	enum Evidence {
		/** One is written much more often. */
		TIMES,
		/** Both are rare and sound the same. */
		SOUND,
		/** Both are rare and differ in one sign inside a long name. */
		LIKENESS
	}

	/** Two forms of what seems one name. */
	record Pair(Form usual, Form rare, Evidence evidence) {
	}

	private static final int SHORTEST = 2;
	private static final int LONGEST = 4;
	private static final double APART = 1.25;
	/** A form that is written more often is meant. */
	private static final int RARE = 2;
	private static final int OFTEN = 3;
	private static final char GAP = '?';

	private final Map<Character, List<String>> kinds = new HashMap<>();
	/** The first signs of the kinds: asked for every sign of a plan. */
	private final BitSet kindSigns = new BitSet();
	private final String distinguishing;
	private final Pattern ordinary;
	private final Set<Set<String>> distinct = new HashSet<>();

	PlaceSpellings(JsonObject dictionary) {
		Dictionaries.strings(dictionary.get("kinds")).forEach(kind -> kinds.computeIfAbsent(kind.charAt(0), any -> new ArrayList<>()).add(kind));
		kinds.keySet().forEach(kindSigns::set);
		kinds.values().forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
		distinguishing = dictionary.get("distinguishing").getAsString();
		ordinary = Pattern.compile("(?:" + String.join("|", Dictionaries.strings(dictionary.get("ordinary"))) + ")$");
		for (JsonElement pair : dictionary.getAsJsonArray("distinct")) {
			distinct.add(Set.copyOf(Dictionaries.strings(pair)));
		}
	}

	private record Key(String pattern, int gap) {
	}

	/** What is found in some texts, by the place of the rare form. */
	List<Pair> in(List<String> texts) {
		Map<Integer, Integer> couples = couples(texts);
		Map<Key, Map<String, Form>> names = new LinkedHashMap<>();
		for (int i = 0; i < texts.size(); i++) {
			names(texts.get(i), i, names);
		}
		names.values().removeIf(forms -> forms.size() == 1);
		// The longest names that have the sign in question count, so that 努文木仁乡 is not reported as 文木仁乡 too.
		Map<List<Integer>, Pair> found = new TreeMap<>(Comparator.comparing((List<Integer> place) -> place.get(0)).thenComparing(place -> place.get(1)));
		names.forEach((key, forms) -> pairs(key, forms, couples).forEach(pair -> add(found, key, pair)));
		names.forEach((key, forms) -> slips(key, forms, couples, texts).forEach(pair -> add(found, key, pair)));
		return List.copyOf(found.values());
	}

	private static void add(Map<List<Integer>, Pair> found, Key key, Pair pair) {
		found.merge(List.of(pair.rare.first.text, pair.rare.first.start + key.gap), pair, (one, other) -> one.rare.name.length() >= other.rare.name.length() ? one : other);
	}

	private static Map<Integer, Integer> couples(List<String> texts) {
		Map<Integer, Integer> couples = new HashMap<>();
		for (String text : texts) {
			for (int i = 1; i < text.length(); i++) {
				if (isHan(text.charAt(i - 1)) && isHan(text.charAt(i))) {
					couples.merge(couple(text, i), 1, Integer::sum);
				}
			}
		}
		return couples;
	}

	private static Integer couple(String text, int second) {
		return text.charAt(second - 1) << Character.SIZE | text.charAt(second);
	}

	private static boolean isHan(char sign) {
		return sign >= '\u4E00' && sign <= '\u9FFF';
	}

	private void names(String text, int number, Map<Key, Map<String, Form>> names) {
		for (int end = SHORTEST; end < text.length(); end++) {
			Optional<String> kind = kindAt(text, end);
			if (kind.isEmpty() || ordinary.matcher(text).region(Math.max(0, end - SHORTEST), end + kind.get().length()).find()) {
				continue;
			}
			for (int length = 1; length <= LONGEST && end - length >= 0; length++) {
				int start = end - length;
				if (!isHan(text.charAt(start))) {
					break;
				}
				if (length >= SHORTEST) {
					name(text, number, start, end, kind.get(), names);
				}
				if (length > 1 && kindAt(text, start).isPresent()) {
					break;
				}
			}
		}
	}

	private static void name(String text, int number, int start, int end, String kind, Map<Key, Map<String, Form>> names) {
		String name = text.substring(start, end) + kind;
		Form form = new Form(name, 1, new Place(number, start, start + name.length()));
		for (int gap = 0; gap < end - start; gap++) {
			Key key = new Key(name.substring(0, gap) + GAP + name.substring(gap + 1), gap);
			names.computeIfAbsent(key, any -> new LinkedHashMap<>()).merge(name, form, (one, other) -> new Form(name, one.times + 1, one.first));
		}
	}

	private Optional<String> kindAt(String text, int at) {
		if (!kindSigns.get(text.charAt(at))) {
			return Optional.empty();
		}
		return kinds.get(text.charAt(at)).stream().filter(kind -> text.startsWith(kind, at)).findFirst();
	}

	/** Whether a sign is as often with the one before it as with the one behind it: signs of ordinary words are also found in others. */
	private static boolean holdsTogether(String name, int at, Map<Integer, Integer> couples) {
		int before = couples.get(couple(name, at));
		int behind = couples.get(couple(name, at + 1));
		return Math.max(before, behind) <= Math.min(before, behind) * APART;
	}

	private List<Pair> pairs(Key key, Map<String, Form> forms, Map<Integer, Integer> couples) {
		List<Form> byTimes = forms.values().stream().filter(form -> key.gap > 0 && holdsTogether(form.name, key.gap, couples))
				.sorted(Comparator.comparing(Form::times).reversed()).toList();
		List<Pair> pairs = new ArrayList<>();
		if (byTimes.isEmpty()) {
			return pairs;
		}
		Form usual = byTimes.get(0);
		for (Form rare : byTimes.subList(1, byTimes.size())) {
			if (isOneName(key, usual, rare, couples)) {
				boolean often = usual.times >= OFTEN * rare.times;
				boolean sound = Sounds.alike(usual.name.charAt(key.gap), rare.name.charAt(key.gap));
				boolean enclosed = key.gap + 1 < stem(usual.name).length();
				if (sound || enclosed) {
					pairs.add(new Pair(usual, rare, often ? Evidence.TIMES : sound ? Evidence.SOUND : Evidence.LIKENESS));
				}
			}
		}
		return pairs;
	}

	/** Rare forms that sound like one that is written often. */
	private List<Pair> slips(Key key, Map<String, Form> forms, Map<Integer, Integer> couples, List<String> texts) {
		Form usual = forms.values().stream().max(Comparator.comparing(Form::times)).orElseThrow();
		List<Pair> slips = new ArrayList<>();
		for (Form rare : forms.values()) {
			if (usual.times >= OFTEN * rare.times && rare.times <= RARE && standsAlone(key, rare, couples, texts.get(rare.first.text)) && !isTold(key, usual, rare)
					&& Sounds.alike(usual.name.charAt(key.gap), rare.name.charAt(key.gap))) {
				slips.add(new Pair(usual, rare, Evidence.TIMES));
			}
		}
		return slips;
	}

	/** Whether the sign in question is found beside its neighbours in this name only. */
	private static boolean standsAlone(Key key, Form rare, Map<Integer, Integer> couples, String text) {
		int at = rare.first.start + key.gap;
		boolean before = at == 0 || !isHan(text.charAt(at - 1)) || couples.get(couple(text, at)) <= rare.times;
		return before && couples.get(couple(text, at + 1)) == rare.times;
	}

	private boolean isTold(Key key, Form usual, Form rare) {
		return distinguishing.indexOf(usual.name.charAt(key.gap)) >= 0 && distinguishing.indexOf(rare.name.charAt(key.gap)) >= 0
				|| distinct.contains(Set.of(usual.name, rare.name));
	}

	private boolean isOneName(Key key, Form usual, Form rare, Map<Integer, Integer> couples) {
		return !isTold(key, usual, rare) && rare.times <= RARE && (usual.times >= OFTEN * rare.times || usual.times < OFTEN) && isUncommon(key, usual.name, rare.name, couples);
	}

	/** Whether the other signs of the name are found in these two names only. */
	private boolean isUncommon(Key key, String usual, String rare, Map<Integer, Integer> couples) {
		int both = couples.get(couple(usual, key.gap)) + couples.get(couple(rare, key.gap));
		for (int i = 1; i < stem(usual).length(); i++) {
			if (i != key.gap && i != key.gap + 1 && couples.get(couple(usual, i)) > both * APART) {
				return false;
			}
		}
		return true;
	}

	private String stem(String name) {
		for (int at = SHORTEST; at < name.length(); at++) {
			Optional<String> kind = kindAt(name, at);
			if (kind.isPresent() && at + kind.get().length() == name.length()) {
				return name.substring(0, at);
			}
		}
		return name;
	}
}
