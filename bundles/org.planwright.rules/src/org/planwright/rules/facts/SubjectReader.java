package org.planwright.rules.facts;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.Finder;
import org.planwright.model.text.Widths;
import org.planwright.rules.facts.Lead.Trait;

/**
 * Reads what a value is about: the words before it without verbs, intentions, years and scope (全旗肉牛存栏达到50万头), or what it counts (建设14座污水处理站), or both
 * (30万吨玉米加工项目).
 */
final class SubjectReader {

	private static final String CLOSING = "，,。；;、:：()（）“”\"《》\n+";
	private static final String SKIPPED = " 　、,，“\"+*—-·.";
	private static final int LONGEST_NOUN = 40;
	private static final int LONGEST_BASE = 10;
	private static final Pattern NUMBERING = Pattern.compile("(?:[0-9]{1,3} ?[.、．]|\\([0-9一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}、|——) *");
	/** 从2.4亿元, 由2015年的11万吨: where a change starts. */
	static final Finder FROM = Finder.of("(?:由|从) ?(?:(?:20[0-9]{2} ?年|[^,。0-9]{1,6}?)(?:末|底)?的? ?)?$");
	private static final Pattern COMPARED = Pattern.compile("(?:(?:比|较)(?:20[0-9]{2} ?年|基期|上年|去年|上年同期|同期|“?十.五”?末?)(?:末|底)?|在“?十.五”?(?:期间|时期)|(?<=[\\u4e00-\\u9fff])(?:到|至|在) ?20[0-9]{2} ?(?:年(?:末|底)?)?)$");
	/** 增长到2020年的: the year of the value stands between verb and value. */
	private static final Pattern YEAR_OF = Pattern.compile("(?<=[到至为达是]) ?20[0-9]{2} ?年(?:末|底)?的? ?$");
	/** What such a year ends with. */
	private static final String YEAR_ENDS = "年末底的 ";
	/** 按照4%的增长幅度提高标准: what grows follows the rate. */
	private static final Pattern GROWTH = Pattern.compile("的? ?(?:增长|提高|增加)?(?:幅度|速度|比例)(?:提高|增长|递增|增加)?");
	private static final Pattern PLACES = Pattern.compile("^.{0,80}?等(?:地区?|苏木乡镇|乡镇|镇|苏木)(?=[^,。]{2})");
	/** The mark of a footnote. */
	private static final Finder NOTE = Finder.of("\\[[0-9]{1,3}\\]|\\^?[\u2460-\u2473]|\\^[0-9]{1,3}");
	private static final Pattern EACH = Pattern.compile("^每(?:个|名|所|支|条|家|座|村|户|年)?[\u4E00-\u9FFF]{0,8}(?:至少|有)?$");
	private static final Pattern YEARLY_NAME = Pattern.compile("年(?=[\u4E00-\u9FFF])");

	private final String text;
	private final String half;
	private final List<PeriodReader.Mark> marks;
	private int mark;

	SubjectReader(String text, String half, List<PeriodReader.Mark> marks) {
		this.text = text;
		this.half = half;
		this.marks = marks;
	}

	/** What stands before (from an offset) and behind (up to an offset) a value. Values must be asked for in their order. */
	Lead read(Quantity quantity, int from, int to) {
		Set<Trait> traits = Lead.none();
		int start = skipMarks(from, quantity.start());
		int end = trimEnd(start, quantity.start());
		MatchResult base = FROM.first(half.substring(start, end));
		if (base != null) {
			end = trimEnd(start, start + base.start());
		}
		if (end > start && YEAR_ENDS.indexOf(half.charAt(end - 1)) >= 0) {
			Matcher year = YEAR_OF.matcher(half).region(start, end);
			if (year.useTransparentBounds(true).find()) {
				end = trimEnd(start, year.start());
			}
		}
		String verb = "";
		int[] noun = noun(quantity.end(), to);
		boolean acts = false;
		for (Words.Match word = before(start, end); word != null; word = before(start, end)) {
			Trait trait = Trait.of(word.meaning());
			boolean action = trait == Trait.ACTION || trait == Trait.ADDITION;
			if (action && noun == null && word.start() > start && !isFront(start, word.start())) {
				break;
			}
			acts |= action;
			traits.add(trait);
			verb = verb.isEmpty() && says(trait) ? word.word() : verb;
			end = trimEnd(start, word.start());
			Matcher compared = COMPARED.matcher(half).region(start, end);
			if (compared.find()) {
				end = trimEnd(start, compared.start());
			}
		}
		return subject(quantity, from, start, end, noun, acts, verb, traits);
	}

	private static boolean says(Trait trait) {
		return switch (trait) {
		case ADVERB, TUPLE, ANNUAL, YEARLY, CUMULATIVE, PASTURE -> false;
		default -> true;
		};
	}

	private Words.Match before(int start, int end) {
		Words.Match word = Vocabulary.BEFORE.endingAt(half, end, start);
		if (word == null && end > start && half.charAt(end - 1) == '的') {
			Words.Match level = Vocabulary.BEFORE.lastIn(half, Math.max(start, end - LONGEST_BASE), end - 1);
			return level != null && level.meaning().equals("level") && level.word().length() > 1 ? level : null;
		}
		return word;
	}

	private Lead subject(Quantity quantity, int from, int begin, int end, int[] noun, boolean acts, String verb, Set<Trait> traits) {
		StringBuilder scope = new StringBuilder();
		int start = front(begin, end, traits, scope);
		start = places(start, end, scope);
		Words.Match split = Vocabulary.SPLIT.lastIn(half, Math.min(end, start + 1), end);
		if (split != null && end - split.end() >= 2 && Vocabulary.KEEP.startingAt(half, split.start(), end) == null) {
			scope.append(half, start, split.start());
			traits.add(Trait.of(split.meaning()));
			start = trimStart(split.end(), end);
		}
		boolean preposition = end == start + 1 && "在对把将以".indexOf(half.charAt(start)) >= 0;
		boolean listed = noun != null && quantity.start() > 0 && half.charAt(quantity.start() - 1) == '、';
		boolean before = end > start && !preposition && !listed && !isOnlySigns(start, end) && !(noun != null && EACH.matcher(half).region(start, end).matches());
		if (before && "占是比较".indexOf(half.charAt(start)) >= 0 && !half.startsWith("比例", start) && !half.startsWith("比重", start) && !half.startsWith("占地", start)) {
			return lead("", new Span(quantity.start(), quantity.start()), scope, half.substring(start, end), traits, begin, quantity.end());
		}
		boolean modified = before && !acts && noun != null && verb.isEmpty() && !quantity.numeral() && Relation.of(quantity.amount().value()) == Relation.EXACTLY;
		if (modified) {
			start = Math.max(start, half.lastIndexOf('、', end - 1) + 1);
		}
		if (noun != null && (!before || acts)) {
			if (before) {
				scope.append(half, start, end);
			}
			return lead(named(half.substring(noun[0], noun[1])), new Span(noun[0], noun[1]), scope, verb, traits, begin, noun[1]);
		}
		if (!before) {
			return lead("", new Span(quantity.start(), quantity.start()), scope, verb, traits, begin, quantity.end());
		}
		String name = half.substring(start, end);
		if (modified) {
			return lead(named(name + half.substring(noun[0], noun[1])), new Span(start, noun[1]), scope, verb, traits, begin, noun[1]);
		}
		return lead(named(name), new Span(start, end), scope, verb, traits, begin, quantity.end());
	}

	private Lead lead(String name, Span span, CharSequence scope, String verb, Set<Trait> traits, int start, int end) {
		return new Lead(new Subject(name, span, Widths.trim(scope.toString()), "", false), verb, traits, start, end);
	}

	/** Words of rhythm inside a name are no part of it: GDP年均增速 is the growth of the GDP. */
	private static String named(String name) {
		String plain = NOTE.without(Widths.withoutBlanks(name)).replace("年均", "").replace("累计", "").replace("牧业年度", "").replace("\"", "").replace("”", "").replace("“", "");
		return plain.startsWith("年") && !plain.startsWith("年度") && !plain.startsWith("年龄") ? YEARLY_NAME.matcher(plain).replaceFirst("") : plain;
	}

	private int front(int from, int end, Set<Trait> traits, StringBuilder scope) {
		int start = skipMarks(from, end);
		while (start < end) {
			int next = skipMarks(start, end);
			Words.Match word = Vocabulary.FRONT.startingAt(half, next, end);
			if (word != null && Vocabulary.KEEP.startingAt(half, next, end) == null && isUseful(word, end)) {
				next = word.end();
				if (word.meaning().equals("scope")) {
					scope.append(word.word());
				} else if (!word.meaning().equals("lead")) {
					traits.add(Trait.of(word.meaning()));
				}
			}
			if (next == start) {
				break;
			}
			start = trimStart(next, end);
		}
		return start;
	}

	/** A word that is the beginning of the name itself (城镇化率, 改造面积) stays with it. */
	private boolean isUseful(Words.Match word, int end) {
		if (word.end() >= end) {
			return !Vocabulary.GENERIC.contains(word.word());
		}
		String rest = half.substring(word.end(), end);
		boolean continued = "化率度量性者口机数".indexOf(rest.charAt(0)) >= 0 && !rest.startsWith("数字") && !rest.startsWith("数据");
		boolean single = word.word().length() == 1 && !word.meaning().equals("lead") && rest.length() < 3;
		boolean generic = Vocabulary.GENERIC.contains(word.word() + rest);
		return !continued && !single && !generic;
	}

	private boolean isFront(int start, int end) {
		StringBuilder scope = new StringBuilder();
		return front(start, end, Lead.none(), scope) >= end;
	}

	private int places(int start, int end, StringBuilder scope) {
		int and = half.indexOf('等', start);
		Matcher places = PLACES.matcher(half).region(start, end);
		if (and >= 0 && and < end && places.find() && places.end() < end) {
			scope.append(places.group());
			return trimStart(places.end(), end);
		}
		return start;
	}

	/** What a value counts: the words behind it up to the next mark. */
	private int[] noun(int from, int limit) {
		Matcher growth = GROWTH.matcher(half).region(from, limit);
		int start = growth.lookingAt() ? growth.end() : from;
		while (start < limit && (half.charAt(start) == ' ' || half.charAt(start) == '的')) {
			start++;
		}
		int end = start;
		int highest = Math.min(limit, start + LONGEST_NOUN);
		while (end < highest && CLOSING.indexOf(half.charAt(end)) < 0) {
			end++;
		}
		if (end - start < 2 || Vocabulary.POST.startingAt(half, start, end) != null || !isNounStart(start, end)) {
			return null;
		}
		int cut = end;
		for (int at = start + 2; at < end; at++) {
			if (cut == end && end - at > 1 && Vocabulary.CUT.startingAt(half, at, end) != null) {
				cut = at;
			}
		}
		return new int[] { start, trimEnd(start, cut) };
	}

	private boolean isNounStart(int start, int end) {
		Words.Match verb = Vocabulary.BEFORE.startingAt(half, start, end);
		boolean predicate = verb != null && Set.of("to", "level", "rise", "fall", "limit", "share").contains(verb.meaning());
		return !predicate && !Character.isDigit(half.charAt(start));
	}

	private int skipMarks(int from, int end) {
		int at = trimStart(from, end);
		if (at < end && half.charAt(at) == '(' && half.indexOf(')', at) >= 0 && half.indexOf(')', at) < end) {
			at = trimStart(half.indexOf(')', at) + 1, end);
		}
		Matcher numbering = NUMBERING.matcher(half).region(at, end);
		if (numbering.lookingAt() && (at == 0 || half.charAt(at - 1) == '\n' || isLineStart(at))) {
			at = trimStart(numbering.end(), end);
		}
		while (mark > 0 && marks.get(mark - 1).end() > at) {
			mark--;
		}
		while (mark < marks.size() && marks.get(mark).end() <= at) {
			mark++;
		}
		if (mark < marks.size() && marks.get(mark).start() <= at + 1 && marks.get(mark).end() <= end) {
			return trimStart(marks.get(mark).end(), end);
		}
		return at;
	}

	private boolean isLineStart(int at) {
		int start = at;
		while (start > 0 && Widths.isBlank(half.charAt(start - 1)) && half.charAt(start - 1) != '\n') {
			start--;
		}
		return start == 0 || text.charAt(start - 1) == '\n';
	}

	private boolean isOnlySigns(int start, int end) {
		for (int at = start; at < end; at++) {
			if (Character.isLetterOrDigit(half.charAt(at))) {
				return false;
			}
		}
		return true;
	}

	private int trimStart(int from, int end) {
		int at = from;
		while (at < end && SKIPPED.indexOf(half.charAt(at)) >= 0) {
			at++;
		}
		return at;
	}

	private int trimEnd(int from, int end) {
		int at = end;
		while (at > from && " ,，“\"、了".indexOf(half.charAt(at - 1)) >= 0) {
			at--;
		}
		return at;
	}
}
