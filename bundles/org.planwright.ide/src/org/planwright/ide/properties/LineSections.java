package org.planwright.ide.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.exchange.export.printed.MoneyText;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.properties.ElementProperties.Section;
import org.planwright.model.Details;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.SeriesRole;
import org.planwright.model.plan.Term;
import org.planwright.rules.hierarchy.GoalText;
import org.planwright.rules.hierarchy.UpperIndicators;
import org.planwright.rules.monitoring.ProjectProgress;

/** What there is to say of a line of a plan that is no heading. */
final class LineSections {

	private static final List<Meaning> VALUES = List.of(Meaning.BASE, Meaning.TARGET, Meaning.AVERAGE, Meaning.CUMULATIVE, Meaning.REMARK);
	private static final List<Meaning> RARE_VALUES = List.of(Meaning.EARLIER, Meaning.MID, Meaning.HORIZON);

	private LineSections() {
	}

	/** The sections of a line; none for lines of which there is nothing to say. */
	static List<Section> of(Line line, PropertyTexts texts, Relations relations, ProgressProperties progress) {
		return switch (line) {
			case Indicator indicator -> indicator(indicator, texts, relations, progress);
			case Project project -> project(project, texts, relations, progress);
			case Contents contents -> List.of();
			case Frame frame -> frame(frame, texts, relations);
			case Category category -> List.of(new Section(texts.get("section.category"), List.of(Property.name(texts.get("name"), category.getName()))));
			case Group group -> List.of(new Section(texts.get("section.group"), List.of(Property.name(texts.get("name"), group.getTitle()))));
			case Term term -> List.of(new Section(texts.get("section.term"), List.of(Property.of(texts.get("name"), term.getName()), Property.of(texts.get("definition"), term.getDefinition()))));
			case Paragraph paragraph -> text(paragraph, texts);
			default -> List.of();
		};
	}

	private static List<Section> indicator(Indicator indicator, PropertyTexts texts, Relations relations, ProgressProperties progress) {
		Map<ColumnMeaning, String> said = PlanFields.of(indicator);
		List<Section> sections = new ArrayList<>();
		List<Property> basics = new ArrayList<>(List.of(Property.name(texts.get("name"), NodeLabels.of(indicator)),
				Property.of(texts.get("category"), indicator.getCategory() == null ? "" : indicator.getCategory().getName())));
		Stream.of(Meaning.UNIT, Meaning.ATTRIBUTE, Meaning.DIRECTION, Meaning.DEFINITION, Meaning.CODE).forEach(meaning -> basics.add(texts.field(meaning, said)));
		sections.add(new Section(texts.get("section.indicator"), basics));
		List<Property> values = new ArrayList<>();
		RARE_VALUES.stream().filter(meaning -> said.containsKey(ColumnMeaning.of(meaning))).forEach(meaning -> values.add(texts.field(meaning, said)));
		VALUES.forEach(meaning -> values.add(texts.field(meaning, said)));
		sections.add(new Section(texts.get("section.values"), values));
		List<Property> years = new ArrayList<>();
		texts.years().forEach(year -> years.add(texts.field(new ColumnMeaning(Meaning.ANNUAL, year), said)));
		said.keySet().stream().filter(field -> field.meaning() == Meaning.ACTUAL).forEach(field -> years.add(texts.field(field, said)));
		sections.add(new Section(texts.get("section.years"), years));
		sections.add(progress.of(indicator));
		sections.add(new Section(texts.get("section.parts"), Details.all(indicator, SeriesDetail.class).stream().filter(series -> series.getRole() == SeriesRole.DECOMPOSITION)
				.flatMap(series -> series.getValues().stream()).filter(part -> part.getLabel() != null && part.getValue() != null)
				.map(part -> Property.of(part.getLabel(), part.getValue().lexeme().strip())).toList()));
		sections.addAll(duties(indicator, texts, false));
		sections.add(new Section(texts.get("section.upper"), upper(indicator, texts)));
		List<Property> supporters = relations.supporters(indicator, texts);
		sections.add(new Section(texts.get("section.supporters", supporters.size()), supporters.isEmpty() ? List.of(Property.of(texts.get("supporters"), texts.get("none"))) : supporters));
		sections.add(references(relations.references(indicator, texts), texts));
		return filled(sections);
	}

	private static List<Property> upper(Indicator indicator, PropertyTexts texts) {
		Plan plan = (Plan) EcoreUtil.getRootContainer(indicator);
		Indicator above = UpperIndicators.of(plan).map(upper -> upper.above(indicator)).orElse(null);
		return above == null ? List.of()
				: List.of(Property.to(plan.getUpperPlan().getName() == null ? texts.get("upper") : plan.getUpperPlan().getName(), NodeLabels.of(above), ElementRef.of(above)),
						Property.of(texts.get("upper.goal"), GoalText.of(above)));
	}

	private static List<Section> project(Project project, PropertyTexts texts, Relations relations, ProgressProperties progress) {
		Map<ColumnMeaning, String> said = PlanFields.of(project);
		List<Section> sections = new ArrayList<>();
		List<Property> basics = new ArrayList<>(List.of(Property.name(texts.get("name"), NodeLabels.of(project))));
		if (project.eContainer() instanceof Box box) {
			basics.add(Property.to(texts.get("kind.box"), Stream.of(box.getNumber(), box.getTitle()).filter(part -> part != null).reduce((a, b) -> a + " " + b).orElse(""), ElementRef.of(box)));
		}
		Stream.of(Meaning.CONTENT, Meaning.QUANTITY, Meaning.PLACE, Meaning.NATURE, Meaning.PERIOD, Meaning.CODE, Meaning.REMARK).forEach(meaning -> basics.add(texts.field(meaning, said)));
		sections.add(new Section(texts.get("section.project"), basics));
		List<Property> money = new ArrayList<>(List.of(texts.field(Meaning.INVESTMENT, said)));
		said.keySet().stream().filter(field -> field.meaning() == Meaning.SOURCE || field.meaning() == Meaning.INVESTED).forEach(field -> money.add(texts.field(field, said)));
		sections.add(new Section(texts.get("section.investment"), money));
		sections.add(progress.of(project));
		List<Property> duties = new ArrayList<>(List.of(texts.field(Meaning.OWNER, said)));
		duties(project, texts, false).forEach(section -> duties.addAll(section.properties()));
		sections.add(new Section(texts.get("section.duties"), duties));
		sections.add(supports(project, said, texts));
		sections.add(references(relations.references(project, texts), texts));
		return filled(sections);
	}

	private static List<Section> frame(Frame frame, PropertyTexts texts, Relations relations) {
		List<Section> sections = new ArrayList<>();
		List<Property> basics = new ArrayList<>();
		if (frame instanceof Box box) {
			basics.add(Property.name(texts.get("box.number"), box.getNumber()));
			basics.add(Property.of(texts.get("heading.title"), frame.getTitle()));
		} else {
			basics.add(Property.name(texts.get("heading.title"), frame.getTitle()));
		}
		sections.add(new Section(texts.get(frame instanceof Box ? "section.box" : "section.table"), basics));
		List<Property> contents = new ArrayList<>(List.of(Property.of(texts.get("size"), texts.size(List.of(frame)))));
		if (!frame.indicators().isEmpty()) {
			contents.add(Property.of(texts.get("indicators"), Integer.toString(frame.indicators().size())));
		}
		if (frame instanceof Box box && !box.projects().isEmpty()) {
			contents.add(Property.of(texts.get("projects"), Integer.toString(box.projects().size())));
			List<BigDecimal> amounts = box.projects().stream().flatMap(project -> ProjectProgress.investment(project).stream()).toList();
			contents.add(Property.of(texts.get("investment"), amounts.isEmpty() ? "" : texts.get("investment.of", MoneyText.of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)), amounts.size())));
		}
		sections.add(new Section(texts.get("section.contents"), contents));
		sections.addAll(duties(frame, texts));
		if (frame instanceof Box box) {
			sections.add(references(relations.references(box, texts), texts));
		}
		return filled(sections);
	}

	private static List<Section> text(Paragraph paragraph, PropertyTexts texts) {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section(texts.get("section.text"), List.of(Property.of(texts.get("size"), paragraph instanceof Block block ? texts.size(List.of(block)) : ""))));
		sections.addAll(duties(paragraph, texts));
		return sections;
	}

	/** Who does it by when, and what it supports. */
	static List<Section> duties(Line line, PropertyTexts texts) {
		return duties(line, texts, true);
	}

	private static List<Section> duties(Line line, PropertyTexts texts, boolean supports) {
		Map<ColumnMeaning, String> said = PlanFields.of(line);
		List<Section> sections = new ArrayList<>(List.of(new Section(texts.get("section.duties"), Stream.of(Meaning.LEAD, Meaning.SUPPORT, Meaning.DEADLINE).map(meaning -> texts.field(meaning, said)).toList())));
		if (supports) {
			sections.add(supports(line, said, texts));
		}
		return sections;
	}

	private static Section supports(Line line, Map<ColumnMeaning, String> said, PropertyTexts texts) {
		List<Property> supports = new ArrayList<>(List.of(texts.field(Meaning.SUPPORTS, said)));
		Details.supports(line).stream().filter(target -> !target.eIsProxy()).filter(Line.class::isInstance)
				.forEach(target -> supports.add(Property.to(texts.kind((Line) target), NodeLabels.of((Line) target), ElementRef.of(target))));
		return new Section(texts.get("section.supports"), supports);
	}

	private static Section references(List<Property> references, PropertyTexts texts) {
		return new Section(texts.get("section.references", references.size()), references);
	}

	private static List<Section> filled(List<Section> sections) {
		return sections.stream().filter(section -> !section.properties().isEmpty()).toList();
	}
}
