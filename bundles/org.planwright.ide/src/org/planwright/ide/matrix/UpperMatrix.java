package org.planwright.ide.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.ide.LocalTexts;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.matrix.TraceMatrix.Cell;
import org.planwright.ide.matrix.TraceMatrix.Head;
import org.planwright.ide.matrix.TraceMatrix.Row;
import org.planwright.ide.matrix.TraceMatrix.State;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;
import org.planwright.rules.hierarchy.GoalText;
import org.planwright.rules.hierarchy.HandedDownTarget;
import org.planwright.rules.hierarchy.UpperComparison;
import org.planwright.rules.ruleset.Labels;

/** What plans make of the indicators of the plan above them: rows are the upper plan's indicators, columns the plans below it. */
public final class UpperMatrix {

	private static final LocalTexts TEXTS = new LocalTexts(UpperMatrix.class);

	private UpperMatrix() {
	}

	/**
	 * The matrix of the plan above a plan, and of all plans below that.
	 *
	 * @param all the plans there are, this one included
	 */
	public static TraceMatrix above(Plan plan, List<Plan> all) {
		return plan.getUpperPlan() == null ? none("upper.none") : of(plan.getUpperPlan(), all);
	}

	/**
	 * The matrix of a plan and of those below it.
	 *
	 * @param all the plans there are
	 */
	public static TraceMatrix below(Plan plan, List<Plan> all) {
		TraceMatrix matrix = of(plan, all);
		return matrix.columns().isEmpty() ? none("upper.noneBelow") : matrix;
	}

	private static TraceMatrix none(String why) {
		return new TraceMatrix(TEXTS.get("upper.title"), TEXTS.get("upper.corner"), List.of(), List.of(), List.of(TEXTS.get(why)));
	}

	private static TraceMatrix of(Plan upper, List<Plan> all) {
		List<Plan> lower = all.stream().filter(plan -> plan != upper && plan.getUpperPlan() == upper).toList();
		List<Map<Indicator, Cell>> columns = lower.stream().map(UpperMatrix::cells).toList();
		List<Row> rows = new ArrayList<>();
		for (Indicator above : upper.indicators()) {
			List<Cell> cells = new ArrayList<>();
			for (int i = 0; i < lower.size(); i++) {
				String name = name(lower.get(i));
				cells.add(columns.get(i).computeIfAbsent(above, any -> Cell.of(State.NONE, TEXTS.get("upper.notHandedDown", Labels.of(above), name))));
			}
			long gaps = cells.stream().filter(cell -> cell.state().isGap()).count();
			rows.add(new Row(new Head(Labels.of(above), GoalText.of(above), Optional.of(ElementRef.of(above)), gaps > 0), false, cells));
		}
		List<Head> heads = new ArrayList<>();
		for (int i = 0; i < lower.size(); i++) {
			long gaps = columns.get(i).values().stream().filter(cell -> cell.state().isGap()).count();
			heads.add(new Head(name(lower.get(i)), gaps == 0 ? "" : TEXTS.get("upper.gaps", gaps), Optional.of(ElementRef.of(lower.get(i))), gaps > 0));
		}
		return new TraceMatrix(TEXTS.get("upper.titleOf", name(upper)), TEXTS.get("upper.corner"), heads, rows, List.of(TEXTS.get("upper.note")));
	}

	private static String name(Plan plan) {
		return plan.getName() != null ? Widths.trim(plan.getName()) : plan.getTitle() == null ? "" : Widths.trim(plan.getTitle());
	}

	/** What a plan makes of each indicator of the plan above it; of binding targets that are handed down, whether they are met. */
	private static Map<Indicator, Cell> cells(Plan plan) {
		Map<Indicator, HandedDownTarget> targets = new HashMap<>();
		HandedDownTarget.of(plan).forEach(target -> targets.put(target.above(), target));
		Map<Indicator, Cell> cells = new LinkedHashMap<>();
		for (UpperComparison.Pair pair : UpperComparison.of(plan).map(UpperComparison::pairs).orElse(List.of())) {
			HandedDownTarget target = targets.get(pair.above());
			cell(plan, pair, target).ifPresent(cell -> cells.put(pair.above(), cell));
		}
		return cells;
	}

	private static Optional<Cell> cell(Plan plan, UpperComparison.Pair pair, HandedDownTarget target) {
		Optional<ElementRef> own = Optional.ofNullable(pair.own()).map(ElementRef::of);
		String above = Labels.of(pair.above());
		if (target != null) {
			State state = switch (target.state()) {
				case MET -> State.MET;
				case MISSED -> State.MISSED;
				case ABSENT -> State.ABSENT;
				case INCOMPARABLE -> State.INCOMPARABLE;
			};
			String text = state == State.ABSENT ? target.given() : target.stated() + (state == State.MET || target.given().equals(target.stated()) ? "" : "／" + target.given());
			return Optional.of(new Cell(state, text, TEXTS.get("upper." + state, above, name(plan), target.given(), target.stated()), Optional.empty(), own));
		}
		return own.map(element -> new Cell(State.LINKED, pair.goal(), TEXTS.get(pair.handedDown().isEmpty() ? "upper.same" : "upper.handedDown", above, name(plan), pair.goal(), pair.aboveGoal(),
				pair.handedDown()), Optional.empty(), own));
	}
}
