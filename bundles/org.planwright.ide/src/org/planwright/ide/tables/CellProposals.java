package org.planwright.ide.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.planwright.exchange.sheet.ConstructionNatures;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.completion.Pinyin;
import org.planwright.ide.elements.FieldChoices;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Widths;

/** What can be entered in a cell, found by what is typed or by its pinyin. */
public final class CellProposals {

	private static final String SEPARATOR = "、";

	private final PlanWords words;
	private final Function<String, Optional<String>> usualUnit;

	/** @param usualUnit the unit usual for an indicator of a name without blanks; several apart by 、 */
	public CellProposals(PlanWords words, Function<String, Optional<String>> usualUnit) {
		this.words = words;
		this.usualUnit = usualUnit;
	}

	/**
	 * The texts that a cell may have after what was typed, the best first. In a list, what stands before the last name stays.
	 *
	 * @param row   that the cell is in
	 * @param cell  as it is
	 * @param typed in the cell so far
	 */
	public List<String> of(TableRow row, TableCell cell, String typed) {
		int list = cell.field().meaning().isList() ? typed.lastIndexOf(SEPARATOR) + 1 : 0;
		String before = typed.substring(0, list);
		String word = Widths.trim(typed.substring(list));
		Set<String> named = Set.copyOf(Arrays.asList(before.split(SEPARATOR)));
		return all(row, cell).filter(each -> !named.contains(each) && !each.equals(word)).map(each -> new Fitting(each, Pinyin.fit(word, each))).filter(each -> each.fit != Pinyin.Fit.NONE)
				.sorted(Comparator.comparing(Fitting::fit)).map(each -> before + each.text).toList();
	}

	private record Fitting(String text, Pinyin.Fit fit) {
	}

	private Stream<String> all(TableRow row, TableCell cell) {
		return switch (cell.field().meaning()) {
			case ATTRIBUTE, DIRECTION -> FieldChoices.of(cell.field().meaning()).stream();
			case NATURE -> ConstructionNatures.ALL.stream();
			case UNIT -> units(row, cell.text()).stream();
			case LEAD, SUPPORT, PLACE, OWNER, SUPPORTS, PERIOD -> words.of(cell.field().meaning()).stream();
			case BOX, CATEGORY -> cell.targets().stream().map(CellTarget::text);
			default -> Stream.empty();
		};
	}

	/** Units usual for the name, those of the same dimension, those of the plan, then all. */
	private Set<String> units(TableRow row, String now) {
		Set<String> units = new LinkedHashSet<>();
		usualUnit.apply(Widths.withoutBlanks(row.cell(Fields.of(Meaning.NAME)).text())).ifPresent(usual -> units.addAll(Arrays.asList(usual.split(SEPARATOR))));
		for (String known : Stream.concat(units.stream(), Stream.of(now)).toList()) {
			Optional<UnitOfMeasure> unit = Units.find(known);
			if (unit.isPresent()) {
				words.of(Meaning.UNIT).stream().filter(each -> Units.find(each).filter(unit.get()::sameDimension).isPresent()).forEach(units::add);
				Units.all().stream().filter(unit.get()::sameDimension).map(UnitOfMeasure::symbol).forEach(units::add);
			}
		}
		if (units.isEmpty()) {
			units.addAll(words.of(Meaning.UNIT));
			Units.all().stream().map(UnitOfMeasure::symbol).forEach(units::add);
		}
		return units;
	}
}
