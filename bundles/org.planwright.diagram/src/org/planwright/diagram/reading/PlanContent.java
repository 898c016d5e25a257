package org.planwright.diagram.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.graph.Diagram;
import org.planwright.graph.Node;
import org.planwright.ide.elements.ElementRef;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;

/**
 * What a diagram of a plan is, and what can be changed with it. Immutable, holds nothing of a model.
 *
 * @param diagram all of it
 * @param plan    the plan
 * @param boxes   its boxes, in order
 * @param values  the value of an element that can be changed in the diagram, by the offset at which the element begins
 */
public record PlanContent(Diagram diagram, ElementRef plan, List<BoxRef> boxes, Map<Integer, Value> values) {

	/**
	 * A box.
	 *
	 * @param label what it is called in diagrams
	 */
	public record BoxRef(String label, ElementRef element) {
	}

	/**
	 * A value of an element.
	 *
	 * @param field what it says
	 * @param text  as a person enters it
	 */
	public record Value(ColumnMeaning field, String text) {
	}

	/** Copies lists and maps. */
	public PlanContent {
		boxes = List.copyOf(boxes);
		values = Map.copyOf(values);
	}

	/** That of a plan. To be called while the plan is being read. */
	static PlanContent of(Plan plan, Diagram diagram) {
		List<BoxRef> boxes = plan.boxes().stream().map(box -> new BoxRef(label(box), ElementRef.of(box))).toList();
		Map<Integer, Value> values = new HashMap<>();
		plan.indicators().forEach(indicator -> put(values, indicator, value(indicator)));
		plan.projects().forEach(project -> put(values, project, value(project)));
		return new PlanContent(diagram, ElementRef.of(plan), boxes, values);
	}

	private static String label(Box box) {
		return Stream.of(box.getTitle(), box.getNumber()).filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
	}

	private static void put(Map<Integer, Value> values, Line element, Value value) {
		ElementRef reference = ElementRef.of(element);
		if (reference.source() != null) {
			values.put(reference.source().start(), value);
		}
	}

	/** What it is to reach: as a level, else in all, else a year. */
	private static Value value(Indicator indicator) {
		return value(PlanFields.of(indicator), Meaning.TARGET, Meaning.CUMULATIVE, Meaning.AVERAGE);
	}

	private static Value value(Project project) {
		return value(PlanFields.of(project), Meaning.QUANTITY, Meaning.INVESTMENT);
	}

	/** The first that is stated, else the first with nothing in it. */
	private static Value value(Map<ColumnMeaning, String> fields, Meaning... meanings) {
		return Stream.of(meanings).map(ColumnMeaning::of).filter(fields::containsKey).findFirst().map(field -> new Value(field, fields.get(field)))
				.orElse(new Value(ColumnMeaning.of(meanings[0]), ""));
	}

	/** The value of what a node stands for; empty when it has none that can be changed here. */
	public Optional<Value> value(Node node) {
		boolean own = node.source() != null && plan.source() != null && node.source().uri().equals(plan.source().uri());
		return own ? Optional.ofNullable(values.get(node.source().start())) : Optional.empty();
	}
}
