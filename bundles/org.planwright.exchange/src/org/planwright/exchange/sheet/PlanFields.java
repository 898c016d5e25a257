package org.planwright.exchange.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.exchange.export.printed.PlanPrinter;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.DirectionDetail;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamedAmount;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.Run;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.SeriesRole;
import org.planwright.model.plan.SeriesValue;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.YearsRole;
import org.planwright.model.text.Widths;
import org.planwright.model.time.YearSpan;

/** What a plan says of an indicator or project, in the terms of columns: the same texts that a row of a table would have. */
public final class PlanFields {

	private final Map<ColumnMeaning, String> fields = new LinkedHashMap<>();

	private PlanFields() {
	}

	/** What is said of any line: of one that is no indicator and no project, who does it by when and what it supports. Texts that are not empty. */
	public static Map<ColumnMeaning, String> of(Line element) {
		if (element instanceof Indicator indicator) {
			return of(indicator);
		}
		if (element instanceof Project project) {
			return of(project);
		}
		PlanFields found = new PlanFields();
		found.supports(Details.supports(element));
		found.common(element);
		return found.fields;
	}

	/** What is said of an indicator: texts that are not empty. */
	public static Map<ColumnMeaning, String> of(Indicator indicator) {
		PlanFields found = new PlanFields();
		found.put(Meaning.UNIT, indicator.getUnit());
		for (Cell cell : indicator.getCells()) {
			if (cell.getValue() != null) {
				Meaning.ofCell(cell.getRole()).ifPresent(meaning -> found.fields.putIfAbsent(ColumnMeaning.of(meaning), Widths.trim(cell.getValue().lexeme())));
			}
		}
		boolean unspecified = indicator.getAttribute() == IndicatorAttribute.UNSPECIFIED;
		found.put(Meaning.ATTRIBUTE, unspecified ? indicator.getAttributeText() : indicator.getAttribute().getLiteral());
		Details.all(indicator, DirectionDetail.class).stream().findFirst().ifPresent(detail -> found.put(Meaning.DIRECTION, detail.getDirection().getLiteral()));
		found.put(Meaning.DEFINITION, Details.text(indicator, TextRole.DEFINITION));
		for (SeriesDetail series : Details.all(indicator, SeriesDetail.class)) {
			found.series(series);
		}
		found.common(indicator);
		return found.fields;
	}

	private void series(SeriesDetail series) {
		if (series.getRole() == SeriesRole.DECOMPOSITION) {
			return;
		}
		Meaning meaning = series.getRole() == SeriesRole.ANNUAL ? Meaning.ANNUAL : Meaning.ACTUAL;
		for (SeriesValue value : series.getValues()) {
			if (value.getLabel() != null && value.getValue() != null) {
				fields.putIfAbsent(new ColumnMeaning(meaning, value.getLabel()), Widths.trim(value.getValue().lexeme()));
			}
		}
	}

	/** What is said of a project: texts that are not empty. */
	public static Map<ColumnMeaning, String> of(Project project) {
		PlanFields found = new PlanFields();
		if (project.eContainer() instanceof Box box) {
			found.put(Meaning.BOX, box.getNumber());
		}
		found.put(Meaning.CONTENT, content(project));
		List<QuantityDetail> quantities = Details.all(project, QuantityDetail.class);
		found.put(Meaning.QUANTITY, quantities.stream().map(PlanFields::quantity).collect(Collectors.joining("、")));
		found.names(project, NamesRole.PLACE, Meaning.PLACE);
		found.put(Meaning.NATURE, Details.text(project, TextRole.CONSTRUCTION));
		found.names(project, NamesRole.OWNER, Meaning.OWNER);
		YearSpan period = Details.years(project, YearsRole.CONSTRUCTION);
		found.put(Meaning.PERIOD, period == null ? null : period.lexeme());
		for (InvestmentDetail investment : Details.all(project, InvestmentDetail.class)) {
			found.investment(investment);
		}
		found.supports(project.supports());
		found.common(project);
		return found.fields;
	}

	/** The sentence behind the name as printed, or else the paragraphs below it. */
	public static String content(Project project) {
		String rest = restOfSentence(project);
		return rest.isEmpty() ? project.description().stream().map(Paragraph::getContent).map(PlanFields::printed).collect(Collectors.joining()) : rest;
	}

	private static String printed(List<Run> content) {
		return content.isEmpty() ? "" : Widths.trim(PlanPrinter.text((Plan) EcoreUtil.getRootContainer(content.get(0)), content));
	}

	/** The sentence of a project without the name at its beginning. */
	public static String restOfSentence(Project project) {
		String text = printed(project.getContent());
		String name = project.getName();
		String rest = name != null && text.startsWith(name) && (text.length() == name.length() || "，：；,:;。".indexOf(text.charAt(name.length())) >= 0)
				? text.substring(name.length())
				: text;
		int start = 0;
		while (start < rest.length() && "，：；,:;。".indexOf(rest.charAt(start)) >= 0) {
			start++;
		}
		return Widths.trim(rest.substring(start));
	}

	private static String quantity(QuantityDetail detail) {
		String parts = joined(detail.getParts());
		String equivalents = detail.getEquivalents().stream().map(Object::toString).collect(Collectors.joining("、"));
		return Stream.of(joined(detail.getQuantities()), parts.isEmpty() ? "" : "其中 " + parts, equivalents.isEmpty() ? "" : "即 " + equivalents)
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
	}

	private static String joined(List<NamedAmount> amounts) {
		return amounts.stream().map(each -> each.getName() == null ? String.valueOf(each.getAmount()) : each.getName() + " " + each.getAmount())
				.collect(Collectors.joining("、"));
	}

	private void investment(InvestmentDetail detail) {
		put(Meaning.INVESTMENT, detail.getAmount() == null ? null : detail.getAmount().lexeme());
		amounts(Meaning.SOURCE, detail.getSources());
		amounts(Meaning.INVESTED, detail.getYears());
	}

	private void amounts(Meaning meaning, List<NamedAmount> amounts) {
		for (NamedAmount each : amounts) {
			if (each.getName() != null && each.getAmount() != null) {
				fields.putIfAbsent(new ColumnMeaning(meaning, each.getName()), each.getAmount().lexeme());
			}
		}
	}

	private void supports(List<Referable> targets) {
		put(Meaning.SUPPORTS, targets.stream().map(Referable::getName).filter(name -> name != null).collect(Collectors.joining("、")));
	}

	private void common(Line element) {
		names(element, NamesRole.LEAD, Meaning.LEAD);
		names(element, NamesRole.SUPPORTING, Meaning.SUPPORT);
		YearSpan deadline = Details.years(element, YearsRole.DEADLINE);
		put(Meaning.DEADLINE, deadline == null ? null : deadline.lexeme());
		put(Meaning.CODE, Details.text(element, TextRole.CODE));
		put(Meaning.REMARK, Details.text(element, TextRole.REMARK));
	}

	private void names(Line element, NamesRole role, Meaning meaning) {
		put(meaning, String.join("、", Details.names(element, role)));
	}

	private void put(Meaning meaning, String text) {
		if (text != null && !Widths.isBlank(text)) {
			fields.putIfAbsent(ColumnMeaning.of(meaning), Widths.trim(text));
		}
	}
}
