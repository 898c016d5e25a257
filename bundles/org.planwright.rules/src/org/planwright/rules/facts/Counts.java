package org.planwright.rules.facts;

import java.util.List;
import java.util.regex.Pattern;

/** Compares a number of things with the names that follow or precede it. Only lists whose names are surely those of the things counted are judged. */
public final class Counts {

	private static final Pattern OPEN = Pattern.compile("^(?:含|其中|包含|如|主要|每|共|总|不含|占|约|详见|见).*|.*(?:等|等等|……|…)$");
	private static final Pattern ASIDE = Pattern.compile("[（(][^）)]*[）)]|\\s+|[\\^\\[\\]①-⑳0-9]+$");
	private static final Pattern QUOTED = Pattern.compile("^[“《].*[”》]$");
	private static final Pattern AND = Pattern.compile("[和及与]");
	private static final int FEWEST = 2;
	/** Where a number is more than so many times that of the names, these are kinds: 30家企业（规模以上企业、限额以上企业）. */
	private static final int KINDS = 2;

	private Counts() {
	}

	/** Whether the number and the names contradict each other, however 和 and 与 between or in names are read. */
	public static boolean contradicts(String text, Enumeration enumeration) {
		List<String> items = enumeration.items();
		if (enumeration.open() || enumeration.agrees() || items.size() < FEWEST || enumeration.declared() > KINDS * items.size()
				|| items.stream().anyMatch(item -> OPEN.matcher(item).matches())) {
			return false;
		}
		List<String> names = items.stream().map(item -> ASIDE.matcher(item).replaceAll("")).filter(name -> !name.isEmpty()).toList();
		if (names.size() != items.size() || !areCounted(names, enumeration.noun())) {
			return false;
		}
		long inNames = items.stream().mapToLong(Counts::ands).sum();
		long between = Math.max(0, ands(enumeration.span().of(text)) - inNames);
		return enumeration.declared() > items.size() + inNames || enumeration.declared() < items.size() - between;
	}

	/** Names in quotation marks, or that end alike, as 三道桥镇 and 蒙海镇 do, or as what is counted does. */
	private static boolean areCounted(List<String> names, String noun) {
		boolean quoted = names.stream().allMatch(name -> QUOTED.matcher(name).matches());
		char end = last(names.get(0));
		boolean alike = names.stream().allMatch(name -> last(name) == end);
		return quoted || alike && (noun.isEmpty() || noun.indexOf(end) >= 0);
	}

	private static char last(String name) {
		return name.charAt(name.length() - 1);
	}

	private static long ands(String text) {
		return AND.matcher(text).results().count();
	}
}
