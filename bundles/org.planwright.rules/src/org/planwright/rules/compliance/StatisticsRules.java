package org.planwright.rules.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.prose.Period;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** G13: base values are those that the statistical office published: {@code statistics.json}, filled by data packs. */
public class StatisticsRules extends RuleSet {

	private record Key(String region, NameKey indicator, int year) {
	}

	private record Figure(BigDecimal value, String unit, String source) {
	}

	private final Map<Key, Figure> figures = new HashMap<>();

	@Inject
	public StatisticsRules(Dictionaries dictionaries) {
		for (JsonElement element : dictionaries.read("statistics.json").getAsJsonArray("figures")) {
			JsonObject entry = element.getAsJsonObject();
			List<String> names = new ArrayList<>(List.of(entry.get("indicator").getAsString()));
			if (entry.has("also")) {
				names.addAll(Dictionaries.strings(entry.get("also")));
			}
			Figure figure = new Figure(entry.get("value").getAsBigDecimal(), text(entry, "unit"), text(entry, "source"));
			names.forEach(name -> figures.putIfAbsent(new Key(entry.get("region").getAsString(), NameKey.of(name), entry.get("year").getAsInt()), figure));
		}
	}

	private static String text(JsonObject entry, String name) {
		return entry.has(name) ? entry.get(name).getAsString() : "";
	}

	/** See the class. */
	@Check(CheckType.NORMAL)
	public void baseIsAsPublished(Plan plan) {
		int base = Period.of(plan).base();
		if (figures.isEmpty() || plan.getRegion() == null || base == 0) {
			return;
		}
		for (Indicator indicator : plan.indicators()) {
			Figure figure = figures.get(new Key(plan.getRegion().strip(), NameKey.of(Labels.of(indicator)), base));
			if (figure != null) {
				for (Cell cell : indicator.getCells()) {
					if (cell.getRole() == CellRole.BASE && cell.getValue() instanceof CellValue.Number number) {
						compare(indicator, cell, number.value(), figure);
					}
				}
			}
		}
	}

	private void compare(Indicator indicator, Cell cell, BigDecimal stated, Figure figure) {
		Optional<BigDecimal> published = inUnit(figure, indicator.getUnit());
		if (published.isPresent()) {
			int scale = Math.min(stated.scale(), published.get().scale());
			if (rounded(stated, scale).compareTo(rounded(published.get(), scale)) != 0) {
				report("G13").with(Labels.of(indicator), cell.getValue().lexeme().strip(), figure.value.toPlainString() + figure.unit, figure.source).at(cell, Literals.CELL__VALUE);
			}
		}
	}

	private static BigDecimal rounded(BigDecimal value, int scale) {
		return value.setScale(scale, RoundingMode.HALF_UP);
	}

	/** The figure in a unit; empty when the two cannot be compared. */
	private static Optional<BigDecimal> inUnit(Figure figure, String unit) {
		String own = unit == null ? "" : Widths.withoutBlanks(Widths.halfWidth(unit));
		if (own.equals(Widths.halfWidth(figure.unit))) {
			return Optional.of(figure.value);
		}
		Optional<UnitOfMeasure> from = Units.find(figure.unit);
		Optional<UnitOfMeasure> to = Units.find(own);
		return from.isPresent() && to.isPresent() ? from.get().convert(figure.value, to.get()).map(BigDecimal::stripTrailingZeros) : Optional.empty();
	}
}
