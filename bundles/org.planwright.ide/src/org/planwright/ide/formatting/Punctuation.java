package org.planwright.ide.formatting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.planwright.model.text.TextChange;

/**
 * Punctuation of the prose as GB/T 15834 has it: full-width signs between Chinese characters, “” for straight quotation marks, ……, one sign where two follow each other, no 、
 * between items that have marks of their own. Numbers, Latin words, addresses, values of structural lines and comments stay as they are.
 */
public final class Punctuation {

	/** What is put right. */
	public enum Kind {
		/** Half-width signs between Chinese characters. */
		WIDTH,
		/** Straight quotation marks. */
		QUOTES,
		/** Half-width brackets around Chinese words. */
		BRACKETS,
		/** Dots for an ellipsis. */
		ELLIPSIS,
		/** Signs that follow each other. */
		REPEATED,
		/** 、 between items in quotation marks or 《》. */
		LISTED,
		/** Numbers with 千 and 百 before 万 and 亿; see {@link NumberForms}. */
		SCALE,
		/** The zero of a year in Chinese numerals. */
		ZERO,
		/** Two numbers side by side for about so many. */
		ABOUT,
		/** A range that has its sign or unit only once. */
		RANGE
	}

	/**
	 * A change.
	 *
	 * @param kind what it puts right
	 * @param change where and how
	 */
	public record Correction(Kind kind, TextChange change) {
	}

	record Rule(Kind kind, Pattern pattern, Function<MatchResult, String> right) {
	}

	private static final String HAN = "\\u4e00-\\u9fff";
	private static final String NARROW = ",;:!?";
	private static final String WIDE = "，；：！？";
	private static final String STRENGTH = "、，：；。";
	private static final List<Rule> RULES = List.of(
			new Rule(Kind.WIDTH, Pattern.compile("(?<=[" + HAN + "”》）」])[,;:!?](?=[" + HAN + "“《（「]|[ 　]*$)", Pattern.MULTILINE), match -> String.valueOf(WIDE.charAt(NARROW.indexOf(match.group())))),
			new Rule(Kind.WIDTH, Pattern.compile("(?<=[" + HAN + "”》）」%])\\.(?=[" + HAN + "“《]|[ 　]*$)", Pattern.MULTILINE), match -> "。"),
			new Rule(Kind.QUOTES, Pattern.compile("\"(?<in>[^\"\\n]*[" + HAN + "][^\"\\n]*)\""), match -> "“" + match.group(1) + "”"),
			new Rule(Kind.BRACKETS, Pattern.compile("\\((?<in>[^()（）\\n]*[" + HAN + "][^()（）\\n]*)\\)"), match -> "（" + match.group(1) + "）"),
			new Rule(Kind.ELLIPSIS, Pattern.compile("…+(?=等(?![级待候]))|(?<=等)(?:…+|\\.{3,}|。{3,})"), match -> ""),
			new Rule(Kind.ELLIPSIS, Pattern.compile("(?<=[" + HAN + "，])(?:\\.{3,}|。{3,}|(?<!…)…(?!…))"), match -> "……"),
			new Rule(Kind.REPEATED, Pattern.compile("(?!。{3})[。，、；：]{2,}"), match -> strongest(match.group())),
			new Rule(Kind.LISTED, Pattern.compile("(?<=”)、(?=“)|(?<=》)、(?=《)"), match -> ""));

	private Punctuation() {
	}

	/** What is to be put right in a plan, in its order; no two overlap. */
	public static List<Correction> of(XtextResource plan) {
		return of(plan, RULES);
	}

	static List<Correction> of(XtextResource plan, List<Rule> rules) {
		List<Correction> corrections = new ArrayList<>();
		String text = plan.getParseResult().getRootNode().getText();
		for (ILeafNode leaf : plan.getParseResult().getRootNode().getLeafNodes()) {
			if (isProse(leaf)) {
				corrections.addAll(of(text, leaf.getOffset(), leaf.getEndOffset(), rules));
			}
		}
		return corrections;
	}

	/** The changes alone. */
	public static List<TextChange> changes(XtextResource plan) {
		return of(plan).stream().map(Correction::change).toList();
	}

	private static boolean isProse(ILeafNode leaf) {
		return !leaf.isHidden() && leaf.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("TEXT")
				&& !GrammarUtil.containingRule(call).getName().equals("Column");
	}

	/** In a part of a text; what stands beside the part is looked at, but not changed. */
	private static List<Correction> of(String text, int from, int to, List<Rule> rules) {
		List<Correction> found = new ArrayList<>();
		for (Rule rule : rules) {
			Matcher matcher = rule.pattern.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
			while (matcher.find()) {
				add(found, rule, matcher);
			}
		}
		found.sort(Comparator.comparingInt(correction -> correction.change.start()));
		return withoutOverlaps(found);
	}

	/** Of a pair of signs only the two signs change, so that what is between them can change too. */
	private static void add(List<Correction> found, Rule rule, MatchResult match) {
		String right = rule.right.apply(match);
		int start = match.start();
		int end = match.end();
		if (rule.kind == Kind.QUOTES || rule.kind == Kind.BRACKETS) {
			found.add(new Correction(rule.kind, new TextChange(start, start + 1, right.substring(0, 1))));
			found.add(new Correction(rule.kind, new TextChange(end - 1, end, right.substring(right.length() - 1))));
		} else {
			found.add(new Correction(rule.kind, new TextChange(start, end, right)));
		}
	}

	private static List<Correction> withoutOverlaps(List<Correction> sorted) {
		List<Correction> kept = new ArrayList<>();
		int end = -1;
		for (Correction correction : sorted) {
			if (correction.change.start() >= end) {
				kept.add(correction);
				end = correction.change.end();
			}
		}
		return kept;
	}

	private static String strongest(String signs) {
		char strongest = signs.charAt(0);
		for (char sign : signs.toCharArray()) {
			strongest = STRENGTH.indexOf(sign) > STRENGTH.indexOf(strongest) ? sign : strongest;
		}
		return String.valueOf(strongest);
	}
}
