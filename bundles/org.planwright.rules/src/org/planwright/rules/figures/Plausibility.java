package org.planwright.rules.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Finder;
import org.planwright.rules.dictionary.Dictionaries;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** What is known of figures: {@code plausibility.json}. */
final class Plausibility {

	/** Between what a figure is plausible. */
	record Limit(Finder subject, UnitOfMeasure unit, BigDecimal least, BigDecimal most) {

		/** Whether the figure, in whatever unit of the dimension, is beyond the limit. */
		boolean isBrokenBy(Amount amount) {
			Optional<BigDecimal> number = amount.convert(unit);
			return number.isPresent() && (number.get().compareTo(least) < 0 || number.get().compareTo(most) > 0);
		}
	}

	/** What a thing is made of. */
	record Whole(Pattern name, Finder parts) {
	}

	final List<Limit> limits = new ArrayList<>();
	final List<Whole> wholes = new ArrayList<>();
	final Finder growing;
	final double growth;
	private final Finder up;
	private final Finder down;

	@Inject
	Plausibility(Dictionaries dictionaries) {
		JsonObject json = dictionaries.read("plausibility.json");
		for (JsonElement element : json.getAsJsonArray("limits")) {
			JsonObject limit = element.getAsJsonObject();
			limits.add(new Limit(Finder.of(limit.get("subject").getAsString()), Units.find(limit.get("unit").getAsString()).orElseThrow(), limit.get("least").getAsBigDecimal(),
					limit.get("most").getAsBigDecimal()));
		}
		for (JsonElement element : json.getAsJsonArray("wholes")) {
			JsonObject whole = element.getAsJsonObject();
			wholes.add(new Whole(Pattern.compile(whole.get("whole").getAsString()), new Finder(Dictionaries.any(whole.get("parts")))));
		}
		growing = new Finder(Dictionaries.any(json.getAsJsonObject("growth").get("subjects")));
		growth = json.getAsJsonObject("growth").get("most").getAsDouble();
		up = new Finder(Dictionaries.any(json.get("up")));
		down = new Finder(Dictionaries.any(json.get("down")));
	}

	/** 1 when more of it is better wherever it is used, -1 when less is, 0 when that is not known. */
	int direction(String name) {
		return down.isIn(name) ? -1 : up.isIn(name) ? 1 : 0;
	}
}
