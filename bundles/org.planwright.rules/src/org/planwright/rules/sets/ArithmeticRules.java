package org.planwright.rules.sets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.IndicatorValues;
import org.planwright.model.Prose;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.Run;
import org.planwright.model.plan.TextRun;
import org.planwright.model.text.Widths;
import org.planwright.rules.prose.CheckedNumber;
import org.planwright.rules.prose.Period;
import org.planwright.rules.prose.PointClaims;
import org.planwright.rules.reading.HeadingTrail;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** C02: a change in percentage points is target minus base; a number that a check reference 「=…」 stands behind is the value it names. */
public class ArithmeticRules extends RuleSet {

	/** Explicit checks, in prose and in boxes. */
	@Check(CheckType.FAST)
	public void checkedNumbersAgree(Paragraph paragraph) {
		checked(paragraph, paragraph.getContent());
	}

	/** Explicit checks in the sentence of a project. */
	@Check(CheckType.FAST)
	public void checkedNumbersAgree(Project project) {
		checked(project, project.getContent());
	}

	/** Claims in plain prose about indicators of the plan, where nothing explicit stands behind them. */
	@Check(CheckType.NORMAL)
	public void pointsAgree(Plan plan) {
		List<Indicator> indicators = plan.indicators().stream().filter(ArithmeticRules::isPercent).toList();
		PointClaims claims = null;
		HeadingTrail trail = new HeadingTrail();
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading) {
				trail.pass(heading);
				continue;
			}
			for (Paragraph paragraph : paragraphs(block)) {
				if (paragraph.getText().contains("百分点")) {
					claims = claims == null ? new PointClaims(Period.of(plan), indicators) : claims;
					points(paragraph, claims, trail.text());
				}
			}
		}
	}

	private void points(Paragraph paragraph, PointClaims claims, String headings) {
		List<Integer> explicit = checkedOffsets(paragraph.getContent());
		for (PointClaims.Claim claim : claims.in(paragraph.getText(), headings)) {
			if (explicit.stream().anyMatch(offset -> offset >= claim.end() && offset <= claim.end() + 2)) {
				continue;
			}
			if (claim.indicator() == null) {
				BigDecimal change = claim.to().subtract(claim.from());
				if (!Agreement.rounded(claim.change(), claim.loose(), change)) {
					report("C02", "sentence").with(plain(claim.change().abs()), plain(claim.from()), plain(claim.to()), plain(change.abs()))
							.at(paragraph, paragraph.getContent(), claim.start(), claim.end());
				}
				continue;
			}
			IndicatorValues.increment(claim.indicator()).filter(change -> !Agreement.rounded(claim.change(), claim.loose(), change))
					.ifPresent(change -> increment(claim.indicator(), claim.change(), change).at(paragraph, paragraph.getContent(), claim.start(), claim.end()));
		}
	}

	private void checked(Line line, List<Run> content) {
		int offset = 0;
		String text = null;
		for (Run run : content) {
			if (run instanceof TextRun plain) {
				offset += plain.getText() == null ? 0 : plain.getText().length();
			} else if (run instanceof Reference reference && reference.isCheck() && reference.getTarget() instanceof Indicator indicator
					&& !indicator.eIsProxy()) {
				text = text == null ? Prose.text(content) : text;
				Optional<CheckedNumber> number = CheckedNumber.before(text, offset);
				number.ifPresent(found -> checked(line, content, reference.getFacet(), indicator, found));
			}
		}
	}

	private void checked(Line line, List<Run> content, Facet facet, Indicator indicator, CheckedNumber number) {
		Optional<BigDecimal> value = indicator.value(facet).number();
		boolean change = facet == Facet.INCREMENT;
		Optional<BigDecimal> written = change && isPercent(indicator) ? Optional.of(number.value()) : number.in(facetUnit(facet, indicator));
		if (value.isEmpty() || written.isEmpty()) {
			return;
		}
		BigDecimal signed = change && number.fall() ? written.get().negate() : written.get();
		boolean derived = facet == Facet.INCREASE || facet == Facet.ANNUAL_GROWTH;
		if (derived ? Agreement.rounded(signed, number.loose(), value.get()) : Agreement.of(signed, number.loose(), value.get())) {
			return;
		}
		Report report = change ? increment(indicator, signed, value.get())
				: report("C02", "reference").with(plain(number.value()) + number.unit(), name(indicator), facet.getLiteral(), plain(value.get())).also("indicator",
						indicator, Literals.INDICATOR__LABEL, name(indicator), base(indicator), target(indicator));
		report.at(line, content, number.start(), number.end());
	}

	private Report increment(Indicator indicator, BigDecimal claimed, BigDecimal change) {
		String unit = isPercent(indicator) ? "个百分点" : indicator.getUnit() == null ? "" : indicator.getUnit();
		return report("C02").with(plain(claimed) + unit, name(indicator), base(indicator), target(indicator), plain(change) + unit).also("indicator", indicator,
				Literals.INDICATOR__LABEL, name(indicator), base(indicator), target(indicator));
	}

	private static String facetUnit(Facet facet, Indicator indicator) {
		return switch (facet) {
			case INCREASE, ANNUAL_GROWTH -> "%";
			default -> indicator.getUnit();
		};
	}

	private static List<Paragraph> paragraphs(Block block) {
		if (block instanceof Paragraph paragraph) {
			return List.of(paragraph);
		}
		List<Paragraph> paragraphs = List.of();
		if (block instanceof Frame frame) {
			for (var line : frame.getLines()) {
				if (line instanceof Paragraph paragraph) {
					paragraphs = paragraphs.isEmpty() ? new ArrayList<>() : paragraphs;
					paragraphs.add(paragraph);
				}
			}
		}
		return paragraphs;
	}

	/** Where check references stand in the prose of the runs. */
	private static List<Integer> checkedOffsets(List<Run> content) {
		List<Integer> offsets = new ArrayList<>();
		int offset = 0;
		for (Run run : content) {
			if (run instanceof TextRun plain && plain.getText() != null) {
				offset += plain.getText().length();
			} else if (run instanceof Reference reference && reference.isCheck()) {
				offsets.add(offset);
			}
		}
		return offsets;
	}

	private static boolean isPercent(Indicator indicator) {
		return indicator.getUnit() != null && Widths.withoutBlanks(Widths.halfWidth(indicator.getUnit())).equals("%");
	}

	private static String base(Indicator indicator) {
		return Widths.trim(indicator.cell(CellRole.BASE).lexeme());
	}

	private static String target(Indicator indicator) {
		return Widths.trim(indicator.cell(CellRole.TARGET).lexeme());
	}

	private static String name(Indicator indicator) {
		return indicator.getLabel() == null ? "" : Widths.trim(indicator.getLabel());
	}

	private static String plain(BigDecimal number) {
		return number.toPlainString();
	}
}
