package org.planwright.rules.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.rules.dictionary.Dictionaries;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** From where on things go well, slightly behind, or badly: {@code monitoring.json}. Immutable. */
public final class Grading {

	private record Limits(BigDecimal onSchedule, BigDecimal slightlyBehind) {

		static Limits of(JsonElement json) {
			JsonObject limits = json.getAsJsonObject();
			return new Limits(limits.get("onSchedule").getAsBigDecimal(), limits.get("slightlyBehind").getAsBigDecimal());
		}

		Light light(BigDecimal share) {
			return share.compareTo(onSchedule) >= 0 ? Light.GREEN : share.compareTo(slightlyBehind) >= 0 ? Light.AMBER : Light.RED;
		}
	}

	private record StateWords(ProjectState state, List<String> words) {
	}

	private final Limits indicators;
	private final Limits binding;
	private final Limits projects;
	private final List<StateWords> states = new ArrayList<>();

	@Inject
	Grading(Dictionaries dictionaries) {
		JsonObject data = dictionaries.read("monitoring.json");
		indicators = Limits.of(data.get("indicators"));
		binding = Limits.of(data.get("binding"));
		projects = Limits.of(data.get("projects"));
		for (JsonElement each : data.getAsJsonArray("states")) {
			String word = each.getAsJsonObject().get("state").getAsString();
			for (ProjectState state : ProjectState.values()) {
				if (state.word().equals(word)) {
					states.add(new StateWords(state, Dictionaries.strings(each.getAsJsonObject().get("words"))));
				}
			}
		}
	}

	/** @param share what is done, divided by what is due */
	Light light(Indicator indicator, BigDecimal share) {
		return (isBinding(indicator) ? binding : indicators).light(share);
	}

	/** @param share what is done, divided by what is due */
	Light ofProject(BigDecimal share) {
		return projects.light(share);
	}

	/** What a word or sentence says of where a project stands. */
	public ProjectState state(String text) {
		for (StateWords each : states) {
			if (each.words().stream().anyMatch(text::contains)) {
				return each.state();
			}
		}
		return ProjectState.UNKNOWN;
	}

	/** Whether an indicator is binding (约束性). */
	public static boolean isBinding(Indicator indicator) {
		return indicator.getAttribute() == IndicatorAttribute.BINDING;
	}
}
