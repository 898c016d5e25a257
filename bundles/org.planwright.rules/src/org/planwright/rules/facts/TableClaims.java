package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.quantity.Amount;
import org.planwright.model.text.Finder;
import org.planwright.model.text.Widths;
import org.planwright.rules.prose.Period;

/** Finds what the prose says of indicators in the base year and in the last year of their plan, for the plan's whole area. */
public final class TableClaims {

	/**
	 * A statement that an indicator has a value in a year that the table has a value for.
	 *
	 * @param fact the statement
	 * @param indicator what it is about
	 * @param role which value of the table, base or target
	 * @param table that value in its unit
	 * @param dated whether the statement says what year it is about; without one it is taken for a target
	 */
	public record Claim(Fact fact, Indicator indicator, CellRole role, Amount table, boolean dated) {

		/** Whether the statement and the table are about the same year and cannot both be right, however they were rounded. */
		public boolean contradicts() {
			Optional<Extent> stated = Extent.of(fact, table.unit());
			return dated && stated.isPresent() && Extent.of(table, Relation.of(table.value())).filter(stated.get()::excludes).isPresent();
		}

		/**
		 * Whether the statement and the table have the same number, of which one is a limit (38以上) and the other is not. An upper limit missing in the table is the
		 * matter of rule V05.
		 */
		public boolean differsInLimit() {
			Relation inTable = Relation.of(table.value());
			boolean onlyOne = isLimit(fact.relation()) ? inTable == Relation.EXACTLY && !isUpper(fact.relation()) : isLimit(inTable) && fact.relation() == Relation.EXACTLY;
			return onlyOne && Extent.of(fact.amount(), Relation.EXACTLY).equals(Extent.of(table, Relation.EXACTLY));
		}

		private static boolean isLimit(Relation relation) {
			return relation == Relation.AT_LEAST || relation == Relation.MORE_THAN || isUpper(relation);
		}

		private static boolean isUpper(Relation relation) {
			return relation == Relation.AT_MOST || relation == Relation.LESS_THAN;
		}
	}

	private static final Finder YEAR = Finder.of("(?<![0-9])20[0-9]{2}(?![0-9])");
	private static final Pattern WHOLE = Pattern.compile("|全[域境年]|[我本][旗县市区省州盟]|[旗县市]域|城镇");
	private static final String ALL = "全";
	/** What 全 stands before for sure when the plan does not say what its area is: 全市 in the plan of a county may be the city above it. */
	private static final String LOWEST = "旗县";
	/** Words for a part of the area in the same sentence; the name of the area itself ends in none of them. */
	private static final Finder PLACE = Finder.of("(?<![城乡])镇(?!化|区|登|调|新|居|常|职)|(?<!城)乡(?!村|镇|居|振|收|一|统|融)|苏木|街道|园区|开发区|林场|农场|保护区|流域|示范村|嘎查");
	private static final String ENDS = "。；;\n";

	private final Period period;
	private final int last;
	private final String areas;
	private final SubjectMatcher<Indicator> matcher;

	/** Reads claims about some indicators of one plan for a region, null when it is not known, whose period ends with a year. */
	public TableClaims(String region, Period period, int last, List<Indicator> indicators) {
		this.areas = region == null || region.isBlank() ? LOWEST : region.strip().substring(region.strip().length() - 1);
		this.period = period;
		this.last = last;
		List<SubjectMatcher.Target<Indicator>> targets = new ArrayList<>();
		for (Indicator indicator : indicators) {
			if (indicator.getLabel() != null) {
				targets.add(new SubjectMatcher.Target<>(indicator.getLabel(), unit(indicator), false, indicator));
			}
		}
		this.matcher = new SubjectMatcher<>(targets);
	}

	/** The claims in a text. The headings say what the text is part of: where they look back, a sentence without a year is about the base year. */
	public List<Claim> in(String text, ProseFacts facts, String headings) {
		List<Claim> claims = new ArrayList<>();
		if (period.base() == 0) {
			return claims;
		}
		for (Fact fact : facts.facts()) {
			boolean level = fact.kind() == FactKind.LEVEL || fact.kind() == FactKind.CHANGE;
			boolean plain = fact.period().basis() == Basis.PLAIN && !fact.subject().inherited();
			if (!level || !plain || !isWhole(fact.subject().scope())) {
				continue;
			}
			boolean base = isBaseYear(text, fact, headings);
			boolean dated = base || fact.period().isStated();
			CellRole role = base ? CellRole.BASE : !dated || isLastYear(fact.period()) ? CellRole.TARGET : null;
			if (role != null) {
				matcher.match(fact).filter(match -> match.how() == SubjectMatcher.How.NAME && isLevel(match.element())).map(SubjectMatcher.Match::element)
						.filter(indicator -> !isOfPart(text, fact)).flatMap(indicator -> claim(fact, indicator, role, dated)).ifPresent(claims::add);
			}
		}
		return claims;
	}

	private static Optional<Claim> claim(Fact fact, Indicator indicator, CellRole role, boolean dated) {
		String cell = Widths.trim(indicator.cell(role).lexeme());
		Amount table = Amount.parse(cell + unit(indicator));
		boolean sameUnit = table.sameDimension(fact.amount()) || table.unitLexeme().equals(fact.amount().unitLexeme());
		return indicator.cell(role).number().isPresent() && table.number().isPresent() && sameUnit ? Optional.of(new Claim(fact, indicator, role, table, dated)) : Optional.empty();
	}

	/** Whether the sentence of a statement names a part of the area (a town, a park, a nature reserve) before its value. */
	public static boolean isOfPart(String text, Fact fact) {
		return PLACE.isIn(sentence(text, fact));
	}

	private boolean isWhole(String scope) {
		return WHOLE.matcher(scope).matches() || scope.length() == 2 && scope.startsWith(ALL) && areas.contains(scope.substring(1));
	}

	private boolean isLastYear(FactPeriod stated) {
		return stated.to() != null && stated.to() == last && (stated.byEnd() || stated.from() == last);
	}

	private boolean isBaseYear(String text, Fact fact, String headings) {
		FactPeriod stated = fact.period();
		if (stated.to() != null) {
			return stated.to() == period.base() && (stated.byEnd() || stated.from() == period.base());
		}
		return !stated.isStated() && period.looksBack(headings) && onlyBaseYear(text);
	}

	private boolean onlyBaseYear(String text) {
		for (MatchResult year : YEAR.in(Widths.halfWidth(text))) {
			if (Integer.parseInt(year.group()) != period.base()) {
				return false;
			}
		}
		return true;
	}

	private static boolean isLevel(Indicator indicator) {
		return indicator.getKind() != IndicatorKind.GROWTH_RATE && indicator.getKind() != IndicatorKind.DECLINE;
	}

	private static String sentence(String text, Fact fact) {
		int start = fact.span().start();
		while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return text.substring(start, fact.amountSpan().start());
	}

	private static String unit(Indicator indicator) {
		return indicator.getUnit() == null ? "" : Widths.withoutBlanks(indicator.getUnit());
	}
}
