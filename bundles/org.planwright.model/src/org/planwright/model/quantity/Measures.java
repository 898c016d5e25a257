package org.planwright.model.quantity;

import static tech.units.indriya.unit.Units.CELSIUS;
import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.SQUARE_METRE;
import static tech.units.indriya.unit.Units.VOLT;
import static tech.units.indriya.unit.Units.WATT;

import java.util.HashMap;
import java.util.Map;

import javax.measure.Unit;

import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;

/** Our units as those of javax.measure. Apart from the rest because loading the library is slow and few programs need it. */
final class Measures {

	/** The library's unit for the base unit of each physical dimension. */
	private static final Map<String, Unit<?>> PHYSICAL = Map.ofEntries(Map.entry("length", METRE), Map.entry("area", SQUARE_METRE),
			Map.entry("volume", CUBIC_METRE), Map.entry("mass", KILOGRAM), Map.entry("time", SECOND), Map.entry("power", WATT),
			Map.entry("energy", JOULE), Map.entry("voltage", VOLT), Map.entry("temperature", CELSIUS), Map.entry("ratio", AbstractUnit.ONE));

	/** Base units of our own, each with a dimension of its own: the library takes base units without one for compatible with each other. */
	private static final Map<String, Unit<?>> OWN = own();
	/** The library names a dimension by one character, and the letters are taken. */
	private static final char FIRST_PRIVATE_USE = '\uE000';

	private Measures() {
	}

	static Unit<?> unit(Dimension dimension, Rational factor) {
		Unit<?> base = base(dimension.id());
		return factor.equals(Rational.ONE) ? base : base.transform(MultiplyConverter.ofRational(factor.numerator(), factor.denominator()));
	}

	private static Unit<?> base(String id) {
		int slash = id.lastIndexOf('/');
		if (slash >= 0) {
			return base(id.substring(0, slash)).divide(base(id.substring(slash + 1)));
		}
		Unit<?> physical = PHYSICAL.get(id);
		return physical != null ? physical : OWN.get(id);
	}

	private static Map<String, Unit<?>> own() {
		Map<String, Unit<?>> units = new HashMap<>();
		for (UnitOfMeasure unit : Units.all()) {
			String id = unit.dimension().id();
			if (unit.factor().equals(Rational.ONE) && !PHYSICAL.containsKey(id)) {
				units.put(id, new BaseUnit<>(unit.symbol(), id, UnitDimension.parse((char) (FIRST_PRIVATE_USE + units.size()))));
			}
		}
		return units;
	}
}
