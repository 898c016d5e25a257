package org.planwright.rules.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.plan.Indicator;

/**
 * Claims in prose that an indicator rises or falls by some percentage points: 森林覆盖率增加2.1个百分点. Only what the plan itself sets out to reach is a claim: annual
 * changes, comparisons with other years and what looks back on earlier years are not.
 */
public final class PointClaims {

	/**
	 * A claim.
	 *
	 * @param change the change claimed, negative for a fall, with its written scale
	 * @param loose how it is qualified: 约, 以上; null when it is exact
	 * @param indicator what changes; null when the sentence itself gives both values
	 * @param from value before the change as the sentence gives it; null when it does not
	 * @param to value after the change as the sentence gives it; null when it does not
	 * @param start offset of the number in the text
	 * @param end offset behind 百分点
	 */
	public record Claim(BigDecimal change, String loose, Indicator indicator, BigDecimal from, BigDecimal to, int start, int end) {
	}

	private static final String UNIT = "百分点";
	private static final Pattern CLAIM = Pattern.compile("(?<verb>提高|增加|上升|提升|增长|扩大|下降|降低|减少|回落|下调)\\s*(?<done>了)?\\s*(?<loose>约|近|超过|不低于|不少于|至少|不超过)?\\s*"
			+ "(?<number>\\d+(?:\\.\\d+)?)\\s*个?\\s*百分点(?:\\s*(?<more>以上|左右|以内|以下))?");
	private static final Pattern FALL = Pattern.compile("下降|降低|减少|回落|下调");
	private static final Pattern OTHER_RHYTHM = Pattern.compile("年均|每年|逐年|同比|环比|分别|平均每|高于|低于|均");
	private static final Pattern FROM_TO = Pattern.compile("[由从][^，。；]{0,12}?(?<from>\\d+(?:\\.\\d+)?)\\s*[%％][^，。；]{0,14}?[到至为][^，。；]{0,8}?(?<![\\d.])(?<to>\\d+(?:\\.\\d+)?)\\s*[%％]");
	private static final Pattern OTHER_YEAR = Pattern.compile("[比较]\\s*(?:20\\d\\d\\s*年|上年|去年|[“\"]?十.五[”\"]?)");

	private final Period period;
	private final Subjects subjects;

	/** Reads claims about some indicators, all of one plan. */
	public PointClaims(Period period, List<Indicator> indicators) {
		this.period = period;
		this.subjects = new Subjects(indicators);
	}

	/** The claims in a text. The headings say what the text is part of; they decide with the sentence whether it looks back. */
	public List<Claim> in(String text, String headings) {
		if (!text.contains(UNIT)) {
			return List.of();
		}
		List<Claim> claims = new ArrayList<>();
		Matcher matcher = CLAIM.matcher(text);
		while (matcher.find()) {
			claim(text, headings, matcher).ifPresent(claims::add);
		}
		return claims;
	}

	private Optional<Claim> claim(String text, String headings, Matcher matcher) {
		int clause = Clauses.clauseStart(text, matcher.start());
		int sentence = Clauses.sentenceStart(text, matcher.start());
		String lead = text.substring(clause, matcher.start());
		String before = clause > sentence ? text.substring(Clauses.clauseStart(text, clause - 1), clause - 1) : "";
		if (OTHER_RHYTHM.matcher(lead).find()) {
			return Optional.empty();
		}
		Matcher own = FROM_TO.matcher(lead);
		Matcher fromTo = own.find() ? own : FROM_TO.matcher(before);
		if (fromTo == own || fromTo.find() && Subjects.isEmpty(lead) && text.charAt(clause - 1) == '，') {
			return Optional.of(claim(matcher, null, new BigDecimal(fromTo.group("from")), new BigDecimal(fromTo.group("to"))));
		}
		String whole = text.substring(sentence, matcher.end());
		if (matcher.group("done") != null || isOtherYear(whole) || period.looksBack(withoutBase(whole)) || period.looksBack(headings)) {
			return Optional.empty();
		}
		Optional<Indicator> subject = Subjects.isEmpty(lead) ? subjects.startOf(before) : subjects.exactly(lead);
		return subject.map(indicator -> claim(matcher, indicator, null, null));
	}

	private boolean isOtherYear(String sentence) {
		return OTHER_YEAR.matcher(withoutBase(sentence)).find();
	}

	/** The comparison with the base year is the one that is meant. */
	private String withoutBase(String sentence) {
		return sentence.replaceAll("[比较]\\s*" + period.base() + "\\s*年(?:末|底)?", "");
	}

	private static Claim claim(Matcher matcher, Indicator indicator, BigDecimal from, BigDecimal to) {
		BigDecimal number = new BigDecimal(matcher.group("number"));
		boolean fall = FALL.matcher(matcher.group("verb")).matches();
		String loose = matcher.group("loose") == null ? matcher.group("more") : matcher.group("loose");
		int end = matcher.group("more") == null ? matcher.end() : matcher.start("more");
		return new Claim(fall ? number.negate() : number, loose, indicator, from, to, matcher.start("number"), end);
	}
}
