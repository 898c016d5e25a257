package org.planwright.rules.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.Widths;

/** Finds numbers of things together with their names: behind the number in parentheses or after 包括, or before it, with or without 等. Marks those facts as enumerations. */
final class EnumerationReader {

	private static final int MOST = 40;
	private static final int LONGEST_NOUN = 20;
	private static final int FARTHEST = 400;
	private static final Pattern BEHIND = Pattern.compile("(?<noun>[^,。;:、(]{0,20}?)(?<open>\\(|[,:]? ?(?:包括|分别为|分别是|即):? ?|:)");
	private static final Pattern AMOUNT_AT_END = Pattern.compile("[0-9] ?(?:万|亿)?[\u4E00-\u9FFF]{1,2}$");
	private static final String BEFORE_LIST = ",。;:(\n";
	private static final String MORE = "等";

	private EnumerationReader() {
	}

	static List<Enumeration> read(String text, String half, List<Fact> facts) {
		List<Enumeration> found = new ArrayList<>();
		for (int i = 0; i < facts.size(); i++) {
			Fact fact = facts.get(i);
			int declared = declared(fact);
			if (declared >= 2 || declared == 1 && half.startsWith("(", nounEnd(half, fact))) {
				Optional<Enumeration> enumeration = behind(text, half, fact, declared).or(() -> before(text, half, fact, declared));
				if (enumeration.isPresent()) {
					found.add(enumeration.get());
					facts.set(i, fact.as(FactKind.ENUMERATION));
				}
			}
		}
		return found;
	}

	private static int declared(Fact fact) {
		BigDecimal number = fact.number().orElse(BigDecimal.ZERO);
		String unit = fact.amount().unitLexeme().orElse("");
		boolean count = Vocabulary.COUNT.contains(unit) || fact.amount().unit().filter(known -> known.dimension().isCount()).isPresent();
		boolean plain = fact.relation() == Relation.EXACTLY && count && number.stripTrailingZeros().scale() <= 0;
		return plain && number.compareTo(BigDecimal.valueOf(MOST)) <= 0 ? number.intValue() : 0;
	}

	private static int nounEnd(String half, Fact fact) {
		int end = fact.amountSpan().end();
		while (end < half.length() && end - fact.amountSpan().end() < LONGEST_NOUN && ",。;:、(".indexOf(half.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	private static Optional<Enumeration> behind(String text, String half, Fact fact, int declared) {
		int start = fact.amountSpan().end();
		Matcher behind = BEHIND.matcher(half).region(start, half.length());
		if (!behind.lookingAt()) {
			return Optional.empty();
		}
		boolean parenthesis = behind.group("open").equals("(");
		int end = parenthesis ? half.indexOf(')', behind.end()) : sentenceEnd(half, behind.end());
		if (end < 0 || end - behind.end() > FARTHEST) {
			return Optional.empty();
		}
		List<String> items = items(text, half, behind.end(), end);
		boolean listed = items.size() > 1 || parenthesis && declared == 1 && items.size() == 1;
		if (!listed || items.get(0).chars().allMatch(c -> c < 0x80 || Character.isDigit(c))) {
			return Optional.empty();
		}
		return Optional.of(enumeration(fact, declared, behind.group("noun"), items, new Span(fact.amountSpan().start(), end)));
	}

	private static Optional<Enumeration> before(String text, String half, Fact fact, int declared) {
		int count = fact.amountSpan().start();
		int start = count;
		int depth = 0;
		while (start > 0 && count - start < FARTHEST && (depth > 0 || BEFORE_LIST.indexOf(half.charAt(start - 1)) < 0)) {
			depth += half.charAt(start - 1) == '”' ? 1 : half.charAt(start - 1) == '“' ? -1 : 0;
			start--;
		}
		String list = Widths.trim(half.substring(start, count));
		boolean more = list.endsWith(MORE);
		int nounEnd = nounEnd(half, fact);
		boolean noun = nounEnd - fact.amountSpan().end() >= 2;
		if (!noun || list.indexOf('、') < 0 && !(more && list.indexOf("”“") >= 0) || !more && declared > MOST / 2) {
			return Optional.empty();
		}
		List<String> items = items(text, half, start, start + half.substring(start, count).lastIndexOf(list) + list.length() - (more ? 1 : 0));
		if (!items.isEmpty()) {
			items.set(0, withoutLead(items.get(0)));
		}
		boolean near = items.size() == declared || Math.abs(items.size() - declared) == 1 && items.size() > 2 && alike(items);
		boolean plausible = items.size() > 1 && (more ? items.size() <= declared : near) && noAmount(items);
		return plausible ? Optional.of(new Enumeration(new Span(start, nounEnd), declared, half.substring(fact.amountSpan().end(), nounEnd), items, more))
				: Optional.empty();
	}

	/** Names that end alike (甲镇、乙镇、丙镇) surely are the things counted. */
	private static boolean alike(List<String> items) {
		return items.stream().map(item -> item.charAt(item.length() - 1)).distinct().count() == 1;
	}

	private static String withoutLead(String item) {
		String rest = item;
		Words.Match lead = Vocabulary.FRONT.startingAt(rest, 0, rest.length() - 2);
		while (lead != null && !lead.meaning().equals("scope")) {
			rest = rest.substring(lead.end());
			lead = rest.length() < 3 ? null : Vocabulary.FRONT.startingAt(rest, 0, rest.length() - 2);
		}
		return rest;
	}

	private static boolean noAmount(List<String> items) {
		return items.stream().noneMatch(item -> AMOUNT_AT_END.matcher(item).find());
	}

	private static Enumeration enumeration(Fact fact, int declared, String noun, List<String> items, Span span) {
		String last = items.get(items.size() - 1);
		boolean open = last.endsWith(MORE) && last.length() > 1;
		List<String> names = new ArrayList<>(items);
		if (open) {
			names.set(names.size() - 1, last.substring(0, last.length() - 1));
		}
		return new Enumeration(span, declared, Widths.trim(noun), names, open);
	}

	/** Names between separators outside quotation marks and parentheses; quotations side by side are names of their own. */
	private static List<String> items(String text, String half, int from, int to) {
		List<String> items = new ArrayList<>();
		int start = from;
		int depth = 0;
		for (int at = from; at < to; at++) {
			char c = half.charAt(at);
			depth += "(“《".indexOf(c) >= 0 ? 1 : ")”》".indexOf(c) >= 0 ? -1 : 0;
			int end = depth > 0 ? -1 : separatorEnd(half, at, from, to);
			if (end >= 0) {
				add(items, text.substring(start, c == '”' ? at + 1 : at));
				start = end;
				at = Math.max(at, end - 1);
			}
		}
		add(items, text.substring(start, to));
		return items;
	}

	private static int separatorEnd(String half, int at, int from, int to) {
		char c = half.charAt(at);
		if ("、,;".indexOf(c) >= 0 || c == '”' && half.startsWith("“", at + 1)) {
			return at + 1;
		}
		boolean and = c == '和' || c == '及' || half.startsWith("以及", at);
		int end = half.startsWith("以及", at) ? at + 2 : at + 1;
		return and && at > from && end < to && isName(half.charAt(at - 1)) && isName(half.charAt(end)) && half.charAt(end) != '其' ? end : -1;
	}

	private static boolean isName(char c) {
		return c >= '\u4E00' && c <= '\u9FFF' || c == ')' || c == '“' || c == '”';
	}

	private static void add(List<String> items, String item) {
		String trimmed = Widths.trim(item);
		if (!trimmed.isEmpty()) {
			items.add(trimmed);
		}
	}

	private static int sentenceEnd(String half, int from) {
		int end = from;
		while (end < half.length() && "。;\n".indexOf(half.charAt(end)) < 0) {
			end++;
		}
		return end;
	}
}
