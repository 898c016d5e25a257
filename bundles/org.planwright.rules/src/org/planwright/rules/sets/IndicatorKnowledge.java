package org.planwright.rules.sets;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What is known of indicators by their names, read once from {@code indicators.json}: patterns, the first that is found in a name counts. */
final class IndicatorKnowledge {

	private static final String RESOURCE = "indicators.json";

	private record UsualUnit(Pattern name, String unit) {
	}

	private static final List<UsualUnit> USUAL_UNITS = new ArrayList<>();
	private static final List<Pattern> BEYOND_WHOLE = new ArrayList<>();

	static {
		read();
	}

	private IndicatorKnowledge() {
	}

	/** The unit in which an indicator of that name (without blanks) is usually given. */
	static Optional<String> usualUnit(String name) {
		return USUAL_UNITS.stream().filter(usual -> usual.name.matcher(name).find()).map(UsualUnit::unit).findFirst();
	}

	/** Whether a rate of that name (without blanks) is no share of a whole and may exceed 100 %. */
	static boolean mayExceedWhole(String name) {
		return BEYOND_WHOLE.stream().anyMatch(pattern -> pattern.matcher(name).find());
	}

	private static void read() {
		try (Reader reader = new InputStreamReader(IndicatorKnowledge.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
			JsonObject json = JsonParser.parseReader(reader).getAsJsonObject();
			for (JsonElement element : json.getAsJsonArray("usualUnits")) {
				JsonObject usual = element.getAsJsonObject();
				USUAL_UNITS.add(new UsualUnit(Pattern.compile(usual.get("name").getAsString()), usual.get("unit").getAsString()));
			}
			json.getAsJsonArray("beyondWhole").forEach(name -> BEYOND_WHOLE.add(Pattern.compile(name.getAsString())));
		} catch (IOException e) {
			throw new UncheckedIOException(RESOURCE, e);
		}
	}
}
