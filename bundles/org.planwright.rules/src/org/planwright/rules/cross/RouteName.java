package org.planwright.rules.cross;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.NameKey;

/**
 * A way from one place to another: 省道309线北沟至西营段, S309西营至北沟, 甲县-乙县铁路.
 *
 * @param number the number of the road without its letter; empty when none is said
 * @param letter the letter of the road (g, s, x, y); empty when none is said
 * @param ends the two places without the words for their rank
 * @param kind 铁路, 高速, 航道 …; empty when it is a road or the name does not say
 */
record RouteName(String number, String letter, Set<String> ends, String kind) {

	private static final Pattern ROUTE = Pattern.compile("(?:(?:(?<rank>国道|省道|县道|乡道|高速)|(?<letter>[gsxy]))?0*(?<number>[0-9]{2,4})(?:线|国道|省道)?)?"
			+ "(?<one>[\\u4e00-\\u9fff&&[^和及与路]]{2,7}?)(?:至|到|-)(?<other>[\\u4e00-\\u9fff]{2,7}?)(?=段|公路|铁路|高速|线|旅游|项目|建设|改|扩|新建|一级|二级|工程|[0-9,。;、(]|$)(?<rest>.*)");
	private static final Pattern RANK = Pattern.compile("(?<=..)(?:旗|县|市|区|镇|乡|苏木|站|界|盟|州)$");
	private static final Pattern KIND = Pattern.compile("铁路|航道|航线|管道|管线|线路");

	/** The way that a name names; empty when it names none. */
	static Optional<RouteName> of(String name) {
		String key = NameKey.of(name).key();
		if (key.indexOf('至') < 0 && key.indexOf('-') < 0 && key.indexOf('到') < 0) {
			return Optional.empty();
		}
		Matcher route = ROUTE.matcher(key);
		if (!route.find()) {
			return Optional.empty();
		}
		String letter = route.group("letter") != null ? route.group("letter") : rank(route.group("rank"));
		String number = route.group("number") == null ? "" : route.group("number");
		Matcher kind = KIND.matcher(route.group("rest"));
		String one = place(route.group("one"));
		String other = place(route.group("other"));
		return one.equals(other) ? Optional.empty() : Optional.of(new RouteName(number, letter, Set.of(one, other), kind.find() ? kind.group() : ""));
	}

	/** Whether both are the same way: of one kind, with the same number where both have one, and the same ends; with the same number one of the ends is enough. */
	boolean isSame(RouteName other) {
		boolean letters = letter.isEmpty() || other.letter.isEmpty() || letter.equals(other.letter);
		boolean numbered = !number.isEmpty() && number.equals(other.number);
		boolean contradicts = !number.isEmpty() && !other.number.isEmpty() && !numbered;
		long common = ends.stream().filter(other.ends::contains).count();
		return kind.equals(other.kind) && letters && !contradicts && (common == 2 || numbered && common == 1);
	}

	private static String place(String name) {
		return RANK.matcher(name).replaceFirst("");
	}

	private static String rank(String word) {
		if (word == null) {
			return "";
		}
		return switch (word) {
		case "国道", "高速" -> "g";
		case "省道" -> "s";
		case "县道" -> "x";
		default -> "y";
		};
	}
}
