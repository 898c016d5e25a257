package org.planwright.exchange.merge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.FieldValue;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.model.plan.TextRun;
import org.planwright.model.values.CellValue;

/** What an entry says of an element that the plan has, in the plan's units and ways of writing. */
final class Statements {

	private final PlanElements elements;
	private final FrameLine element;
	private final Map<ColumnMeaning, String> plan;
	private final SheetEntry entry;

	Statements(PlanElements elements, FrameLine element, SheetEntry entry) {
		this.elements = elements;
		this.element = element;
		this.entry = entry;
		plan = PlanFields.of(element);
	}

	/** One a field; also those that say what the plan says. */
	Map<ColumnMeaning, Statement> all() {
		Map<ColumnMeaning, Statement> statements = new LinkedHashMap<>();
		entry.fields().forEach((field, value) -> {
			if (field.meaning() != Meaning.BOX && field.meaning() != Meaning.BOX_TITLE) {
				statements.put(field, sinceForm(field, value, of(field, value)));
			}
		});
		return statements;
	}

	/** What was filled in a form does not hold against a plan that has changed there meanwhile. */
	private Statement sinceForm(ColumnMeaning field, FieldValue value, Statement said) {
		String now = plan.getOrDefault(field, "");
		boolean changed = value.original() != null && !FieldComparison.same(field, now, value.original()) && !FieldComparison.same(field, now, said.text());
		return changed && said.conflict() == Conflict.NONE ? said.with(Conflict.PLAN_CHANGED, value.original()) : said;
	}

	private Statement of(ColumnMeaning field, FieldValue value) {
		String now = plan.getOrDefault(field, "");
		Statement said = new Statement(entry.source(), value.place(), value.text(), Conflict.NONE, List.of(), "");
		if (field.meaning().isValue()) {
			return value(said, now);
		}
		if (now.isEmpty() && field.meaning() != Meaning.SUPPORTS && field.meaning() != Meaning.CONTENT || FieldComparison.same(field, now, value.text())) {
			return said;
		}
		return switch (field.meaning()) {
			case UNIT -> Conversion.converts(value.text(), now) ? new Statement(said.source(), said.place(), now, Conflict.NONE, List.of(), "")
					: said.with(Conflict.UNIT, value.text(), now);
			case ATTRIBUTE -> said.with(Conflict.ATTRIBUTE);
			case SUPPORTS -> Arrays.stream(value.text().split("、")).filter(name -> !elements.isName(name)).findFirst()
					.map(name -> said.with(Conflict.UNKNOWN_NAME, name)).orElse(said);
			case CONTENT -> isByHand((Project) element) ? said.with(Conflict.BY_HAND) : said;
			default -> said;
		};
	}

	/** Whether the plan has more there than a text: references, marks, escaped signs, several paragraphs. */
	static boolean isByHand(Project project) {
		List<Paragraph> paragraphs = project.description();
		return paragraphs.size() > 1 || !isPlain(project, project.getContent()) || paragraphs.stream().anyMatch(paragraph -> !isPlain(paragraph, paragraph.getContent()));
	}

	private static boolean isPlain(Line line, List<Run> content) {
		return content.stream().allMatch(TextRun.class::isInstance) && NodeModelUtils.findActualNodeFor(line).getText().indexOf('\\') < 0;
	}

	private Statement value(Statement said, String now) {
		CellValue value = CellValue.parse(said.text());
		String planUnit = plan.getOrDefault(ColumnMeaning.of(Meaning.UNIT), "");
		String unit = value.unit().orElse(entry.text(Meaning.UNIT).orElse(planUnit));
		boolean sameUnit = planUnit.isEmpty() || unit.isEmpty() || Conversion.sameUnit(unit, planUnit);
		if (!sameUnit && value.number().isPresent() && !(value instanceof CellValue.AnnualRate)) {
			Optional<String> converted = Conversion.converts(unit, planUnit) ? Conversion.convert(said.text(), unit, planUnit, now) : Optional.empty();
			if (converted.isEmpty()) {
				return said.with(Conflict.UNIT, unit, planUnit);
			}
			String own = value.unit().isPresent() ? said.text() : said.text() + unit;
			return new Statement(said.source(), said.place(), Conversion.likePlan(converted.get(), now), Conflict.NONE, List.of(), own);
		}
		boolean numberLost = CellValue.parse(now).number().isPresent() && value.number().isEmpty();
		Statement like = new Statement(said.source(), said.place(), Conversion.likePlan(said.text(), now), Conflict.NONE, List.of(), "");
		return numberLost ? like.with(Conflict.NO_NUMBER) : like;
	}
}
