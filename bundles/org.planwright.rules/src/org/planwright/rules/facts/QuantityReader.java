package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.AmountScanner;
import org.planwright.model.text.ChineseNumerals;
import org.planwright.model.values.ValueWords;

/** Finds the values of a text: amounts with a unit, ratios, bare numbers behind a verb, counts in Chinese numerals and words like 全覆盖. */
final class QuantityReader {

	private static final Pattern UNIVERSAL_PREFIX = Pattern.compile("[个项][“\"]?$");
	/** An item's number before a round number of hundreds: 5.200万只 is item 5. */
	private static final Pattern ITEM = Pattern.compile("[0-9]{1,2}\\.(?=[0-9]{2,}0[^0-9.])");
	private static final Pattern COUNTED = Pattern.compile("[^个家户]*[个家]");
	private static final Pattern SPAN_OF_TIME = Pattern.compile(" ?(?:累计|来|内|间|以来|规划|期)");
	private static final Set<String> NAMED_COUNTS = Set.of("count.village", "count.enterprise");
	private static final String CLOSING_QUOTES = "”\"’」";
	private static final int LONGEST_SLOGAN = 8;
	private static final int LONGEST_DESCRIBED = 16;
	static final String QUOTES = "“\"‘「";

	private QuantityReader() {
	}

	/** The values of a half-width text in their order; they do not overlap. */
	static List<Quantity> read(String text, String half) {
		List<Quantity> all = new ArrayList<>();
		for (AmountScanner.Occurrence found : AmountScanner.scan(text)) {
			Quantity quantity = plain(text, half, found);
			if (isValue(half, quantity)) {
				all.add(quantity);
			}
		}
		BareReader.read(text, half, all);
		NumeralReader.read(half, all);
		universals(half, all);
		all.sort(Comparator.comparingInt(Quantity::start).thenComparing(Comparator.comparingInt(Quantity::end).reversed()));
		List<Quantity> apart = new ArrayList<>();
		for (Quantity quantity : all) {
			Quantity last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
			if (last == null || last.end() <= quantity.start()) {
				if (last != null && describes(half, last, quantity)) {
					apart.remove(apart.size() - 1);
				}
				apart.add(quantity);
			}
		}
		return apart;
	}

	/** Without the item number before it (5.200万只) and without the thing counted behind it (10个嘎查村). */
	private static Quantity plain(String text, String half, AmountScanner.Occurrence found) {
		int start = found.start();
		int end = found.end();
		Matcher item = ITEM.matcher(half).region(start, end);
		if (item.lookingAt() && (start == 0 || half.charAt(start - 1) == '\n')) {
			start = item.end();
		}
		String id = found.amount().unit().map(unit -> unit.dimension().id()).orElse("");
		String unit = found.amount().unitLexeme().orElse("");
		if (NAMED_COUNTS.contains(id) && !unit.endsWith("个") && !unit.endsWith("家")) {
			Matcher counted = COUNTED.matcher(half).region(start, end);
			end = counted.lookingAt() ? counted.end() : end;
		}
		int behind = end < half.length() && half.charAt(end) == ' ' ? ValueWords.endAfter(half, end + 1) : end;
		end = behind > end + 1 ? behind : end;
		boolean same = start == found.start() && end == found.end();
		return new Quantity(same ? found.amount() : Amount.parse(text.substring(start, end)), start, end, false);
	}

	/** Whether a quotation was opened a few characters before. */
	static boolean opens(String half, int start) {
		for (int at = start - 1; at >= Math.max(0, start - LONGEST_SLOGAN); at--) {
			if (QUOTES.indexOf(half.charAt(at)) >= 0) {
				return true;
			}
			if (CLOSING_QUOTES.indexOf(half.charAt(at)) >= 0) {
				return false;
			}
		}
		return false;
	}

	/** 20户以上自然村通硬化路率100% has one value: the first describes what the second is about. */
	private static boolean describes(String half, Quantity first, Quantity second) {
		boolean bound = half.startsWith("以上", first.end() - 2) || half.startsWith("以下", first.end() - 2);
		if (!bound || second.start() - first.end() < 3 || second.start() - first.end() > LONGEST_DESCRIBED) {
			return false;
		}
		for (int at = first.end(); at < second.start(); at++) {
			if (!isHan(half.charAt(at))) {
				return false;
			}
		}
		return Vocabulary.POST.startingAt(half, first.end(), second.start()) == null;
	}

	/** What the scanner finds in names, in slogans and in descriptions of things is no value. */
	private static boolean isValue(String half, Quantity quantity) {
		int start = quantity.start();
		char before = start == 0 ? ' ' : half.charAt(start - 1);
		boolean digit = Character.isDigit(half.charAt(start));
		if (digit && (before == '-' && start > 1 && Character.isDigit(half.charAt(start - 2)) || before == '第' || before == '∶' || before == ':' && start > 1 && Character.isDigit(half.charAt(start - 2)))) {
			return false;
		}
		String unit = quantity.unit();
		if (Vocabulary.ATTRIBUTE.contains(unit.toLowerCase(Locale.ROOT)) || Vocabulary.ATTRIBUTE.contains(unit)) {
			return false;
		}
		boolean people = unit.endsWith("人") || unit.endsWith("户");
		if (people && half.startsWith("口", quantity.end()) && quantity.end() + 1 < half.length() && isHan(half.charAt(quantity.end() + 1))) {
			return false;
		}
		if (unit.endsWith("年") && SPAN_OF_TIME.matcher(half).region(quantity.end(), half.length()).lookingAt()) {
			return false;
		}
		if (unit.endsWith("岁") && countsNoun(half, quantity.end())) {
			return false;
		}
		boolean closes = quantity.end() < half.length() && CLOSING_QUOTES.indexOf(half.charAt(quantity.end())) >= 0;
		boolean slogan = closes && opens(half, start);
		return !slogan && !(QUOTES.indexOf(before) >= 0 && !countsNoun(half, quantity.end()));
	}

	static boolean countsNoun(String half, int end) {
		return end + 1 < half.length() && isHan(half.charAt(end)) && isHan(half.charAt(end + 1));
	}

	private static void universals(String half, List<Quantity> all) {
		for (int at = half.indexOf('全'); at >= 0; at = half.indexOf('全', at + 1)) {
			universal(half, at, all);
		}
		for (int at = half.indexOf('应'); at >= 0; at = half.indexOf('应', at + 1)) {
			universal(half, at, all);
		}
	}

	/** 全覆盖的网络 describes the network; 全部达到20万元 says its number. */
	private static boolean isAdverb(String half, Words.Match word) {
		char next = half.charAt(word.end());
		return next == '的' || next == '、' || Character.isDigit(next);
	}

	private static void universal(String half, int at, List<Quantity> all) {
		Words.Match word = Vocabulary.UNIVERSAL.startingAt(half, at, half.length());
		if (word == null || word.end() < half.length() && isAdverb(half, word) || UNIVERSAL_PREFIX.matcher(half).region(Math.max(0, at - 2), at).find() && ChineseNumerals.isNumeral(half.charAt(Math.max(0, at - 2)))) {
			return;
		}
		int end = word.word().startsWith("全部") ? at + 2 : word.end();
		all.add(new Quantity(Amount.parse(half.substring(at, end)), at, end, false));
	}

	private static boolean isHan(char c) {
		return c >= '\u4E00' && c <= '\u9FFF';
	}
}
