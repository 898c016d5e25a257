package org.planwright.ide.elements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.exchange.merge.ElementEdits;
import org.planwright.exchange.merge.FieldComparison;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.ide.elements.SupportTargets.Stated;
import org.planwright.ide.elements.WorkingCopy.Place;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Referable;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.TextChange;
import org.planwright.rules.hierarchy.GoalText;

/** What one element is to say. */
final class ElementValues {

	private final WorkingCopy copy;
	private final Place place;
	private final String name;
	private final SupportTargets supports;
	private final boolean goalMissed;
	private final boolean circular;
	private final Map<ColumnMeaning, String> entered = new LinkedHashMap<>();
	private final Map<ColumnMeaning, String> written = new LinkedHashMap<>();
	private final Map<String, String> cells = new LinkedHashMap<>();
	private final List<Referable> connected = new ArrayList<>();
	private final List<Referable> disconnected = new ArrayList<>();

	/** @param name what to call the element when something is refused */
	ElementValues(WorkingCopy copy, Place place, String name, SupportTargets supports) throws RefusedChange {
		this.copy = copy;
		this.place = place;
		this.name = name;
		this.supports = supports;
		goalMissed = isGoalMissed();
		circular = SupportTargets.isCircular(line());
	}

	WorkingCopy copy() {
		return copy;
	}

	private Line line() throws RefusedChange {
		return copy.at(place).orElseThrow(() -> new RefusedChange("stale", name));
	}

	void set(ColumnMeaning field, String text) {
		entered.put(field, text);
	}

	void set(String key, String text) throws RefusedChange {
		Optional<Meaning> meaning = Optional.ofNullable(CellRole.get(key)).flatMap(Meaning::ofCell);
		if (meaning.isPresent()) {
			set(ColumnMeaning.of(meaning.get()), text);
		} else if (line() instanceof Indicator && key.matches("栏\\d{1,2}")) {
			cells.put(key, FieldValues.oneLine(text));
		} else {
			throw new RefusedChange("noField", name, key);
		}
	}

	void connect(EObject target) throws RefusedChange {
		if (!(target instanceof Referable referable)) {
			throw new RefusedChange("noTarget", name);
		}
		if (referable == line()) {
			throw new RefusedChange("circle", name);
		}
		connected.add(referable);
	}

	void disconnect(EObject target) {
		if (target instanceof Referable referable) {
			disconnected.add(referable);
		}
	}

	/** The changes of the text; nothing of it is changed yet. */
	List<TextChange> changes() throws RefusedChange {
		Line line = line();
		ColumnMeaning unitField = ColumnMeaning.of(Meaning.UNIT);
		String unit = entered.containsKey(unitField) ? entered.get(unitField) : line instanceof Indicator indicator ? indicator.getUnit() : null;
		for (Map.Entry<ColumnMeaning, String> each : entered.entrySet()) {
			written.put(each.getKey(), FieldValues.checked(line, each.getKey(), each.getValue(), unit));
		}
		List<String> targets = targets(line, written.remove(ColumnMeaning.of(Meaning.SUPPORTS)));
		Map<ColumnMeaning, String> now = PlanFields.of(line);
		written.entrySet().removeIf(each -> now.getOrDefault(each.getKey(), "").equals(each.getValue()));
		return ElementEdits.of((Plan) EcoreUtil.getRootContainer(line), line, written, cells, targets);
	}

	/** The names of all that it is to support; null when that stays as it is. */
	private List<String> targets(Line line, String all) throws RefusedChange {
		List<Stated> stated = SupportTargets.stated(line);
		List<String> names = new ArrayList<>(all == null ? stated.stream().map(Stated::name).toList() : all.isEmpty() ? List.of() : supports.named(line, all));
		for (Stated each : stated) {
			if (disconnected.stream().anyMatch(target -> isSame(target, each.target()))) {
				names.removeIf(each.name()::equals);
			}
		}
		for (Referable target : connected) {
			if (stated.stream().noneMatch(each -> isSame(target, each.target()))) {
				String written = supports.name(line, target);
				if (!names.contains(written)) {
					names.add(written);
				}
			}
		}
		return names.equals(stated.stream().map(Stated::name).toList()) ? null : names;
	}

	private static boolean isSame(EObject one, EObject other) {
		return one == other || EcoreUtil.getURI(one).equals(EcoreUtil.getURI(other));
	}

	/** Refuses what has come of the changes when it is not what was meant, or must not be. */
	void check() throws RefusedChange {
		if (place.isGone()) {
			return;
		}
		Line line = line();
		Map<ColumnMeaning, String> now = PlanFields.of(line);
		for (Map.Entry<ColumnMeaning, String> each : written.entrySet()) {
			if (!FieldComparison.same(each.getKey(), now.getOrDefault(each.getKey(), ""), each.getValue())) {
				throw new RefusedChange("unreadable", each.getValue(), each.getKey().label(Locale.getDefault()));
			}
		}
		for (Map.Entry<String, String> each : cells.entrySet()) {
			String value = ((Indicator) line).getCells().stream().filter(cell -> each.getKey().equals(cell.getKey())).findFirst().map(Cell::getValue).map(Object::toString).orElse("");
			if (!NameKey.of(value).equals(NameKey.of(each.getValue()))) {
				throw new RefusedChange("unreadable", each.getValue(), each.getKey());
			}
		}
		if (!goalMissed && isGoalMissed()) {
			throw new RefusedChange("noGoal", NodeLabels.of(line));
		}
		if (!circular && SupportTargets.isCircular(line)) {
			throw new RefusedChange("circle", NodeLabels.of(line));
		}
	}

	private boolean isGoalMissed() throws RefusedChange {
		return line() instanceof Indicator indicator && indicator.getAttribute() == IndicatorAttribute.BINDING && GoalText.of(indicator).isEmpty();
	}
}
