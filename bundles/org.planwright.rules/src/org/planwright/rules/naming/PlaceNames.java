package org.planwright.rules.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.planwright.rules.dictionary.Dictionaries;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Tells which of the places that projects are said to stand in are not known, and which known one is meant. Known is what the gazetteer of the region has, what the prose of the plan speaks of and what
 * several projects name. Takes time linear in the texts.
 */
final class PlaceNames {

	/** A place that is not known, and the known one it looks like, if any. */
	record Unknown(String place, Optional<String> meant) {
	}

	private static final int SHORTEST = 3;

	private final String distinguishing;
	private final Map<String, Set<String>> regions = new HashMap<>();

	PlaceNames(JsonObject names, JsonObject places) {
		distinguishing = names.get("distinguishing").getAsString();
		for (Map.Entry<String, JsonElement> region : places.getAsJsonObject("regions").entrySet()) {
			regions.put(region.getKey(), Set.copyOf(Dictionaries.strings(region.getValue())));
		}
	}

	/** The unknown among the places that projects name, one entry a project and place. Without a gazetteer for the region only those count that look like a known one. */
	List<Unknown> unknown(String region, Collection<String> places, List<String> texts) {
		Set<String> gazetteer = regions.getOrDefault(region, Set.of());
		Set<String> known = new TreeSet<>(gazetteer);
		Set<String> once = new HashSet<>();
		places.stream().filter(place -> !once.add(place)).forEach(known::add);
		mentioned(once, texts, known);
		Map<String, List<String>> index = new HashMap<>();
		for (String place : known) {
			for (int gap = 0; gap < place.length() - 1; gap++) {
				index.computeIfAbsent(without(place, gap), any -> new ArrayList<>()).add(place);
			}
		}
		List<Unknown> unknown = new ArrayList<>();
		for (String place : new TreeSet<>(once)) {
			if (!known.contains(place)) {
				Optional<String> meant = meant(place, index);
				if (meant.isPresent() || !gazetteer.isEmpty()) {
					unknown.add(new Unknown(place, meant));
				}
			}
		}
		return unknown;
	}

	/** Adds the places that the texts speak of, and whatever else they hold that is but for one sign such a place. The last sign of a name is never the other one. */
	private static void mentioned(Set<String> places, List<String> texts, Set<String> known) {
		Map<Character, Set<Integer>> lengths = new HashMap<>();
		BitSet lastSigns = new BitSet();
		Set<String> patterns = new HashSet<>();
		places.stream().filter(place -> !place.isEmpty()).forEach(place -> {
			char last = place.charAt(place.length() - 1);
			lastSigns.set(last);
			lengths.computeIfAbsent(last, any -> new TreeSet<>()).add(place.length());
			for (int gap = 0; gap < place.length() - 1; gap++) {
				patterns.add(without(place, gap));
			}
		});
		for (String text : texts) {
			for (int i = 0; i < text.length(); i++) {
				if (lastSigns.get(text.charAt(i))) {
					for (int length : lengths.get(text.charAt(i))) {
						int start = i + 1 - length;
						if (start >= 0 && isLike(text.substring(start, i + 1), places, patterns)) {
							known.add(text.substring(start, i + 1));
						}
					}
				}
			}
		}
	}

	private static boolean isLike(String words, Set<String> places, Set<String> patterns) {
		return places.contains(words) || IntStream.range(0, words.length() - 1).anyMatch(gap -> patterns.contains(without(words, gap)));
	}

	private Optional<String> meant(String place, Map<String, List<String>> index) {
		for (int gap = 0; place.length() >= SHORTEST && gap < place.length() - 1; gap++) {
			for (String other : index.getOrDefault(without(place, gap), List.of())) {
				char one = place.charAt(gap);
				char two = other.charAt(gap);
				boolean told = distinguishing.indexOf(one) >= 0 && distinguishing.indexOf(two) >= 0;
				boolean enclosed = gap > 0 && gap + 2 < place.length();
				if (!told && (enclosed || Sounds.alike(one, two))) {
					return Optional.of(other);
				}
			}
		}
		return Optional.empty();
	}

	private static String without(String place, int gap) {
		return place.substring(0, gap) + '?' + place.substring(gap + 1);
	}
}
