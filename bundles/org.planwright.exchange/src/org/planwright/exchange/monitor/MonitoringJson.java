package org.planwright.exchange.monitor;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

import org.planwright.model.text.Widths;
import org.planwright.rules.hierarchy.GoalText;
import org.planwright.rules.monitoring.Light;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.Progress;
import org.planwright.rules.monitoring.YearValue;
import org.planwright.rules.ruleset.Labels;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** How far a plan is carried out, as JSON. The contract is {@code monitoring.schema.json} of the command line. */
public final class MonitoringJson {

	/** Version of the contract. */
	public static final int VERSION = 1;

	private MonitoringJson() {
	}

	/** @param locale language of messages */
	public static JsonObject of(PlanMonitor.Result result, Locale locale) {
		Monitoring monitoring = result.monitoring();
		JsonObject json = new JsonObject();
		json.addProperty("schemaVersion", VERSION);
		json.addProperty("plan", monitoring.plan().getName() == null ? "" : monitoring.plan().getName());
		json.addProperty("base", monitoring.period().base());
		json.addProperty("end", monitoring.period().end());
		json.addProperty("year", monitoring.year());
		json.addProperty("elapsed", monitoring.period().elapsed(monitoring.year()));
		JsonObject counts = new JsonObject();
		for (Light light : Light.values()) {
			counts.addProperty(word(light), monitoring.count(light, false));
		}
		json.add("counts", counts);
		JsonArray indicators = new JsonArray();
		monitoring.indicators().forEach(state -> indicators.add(indicator(state)));
		json.add("indicators", indicators);
		JsonArray projects = new JsonArray();
		monitoring.projects().stream().filter(item -> item.project().getName() != null).forEach(item -> projects.add(project(item)));
		json.add("projects", projects);
		JsonArray problems = new JsonArray();
		result.problems().forEach(problem -> problems.add(problem(problem, locale)));
		json.add("problems", problems);
		return json;
	}

	private static String word(Light light) {
		return light.name().toLowerCase(Locale.ROOT);
	}

	private static JsonObject indicator(Monitoring.IndicatorState state) {
		JsonObject json = new JsonObject();
		json.addProperty("name", Labels.of(state.indicator()));
		add(json, "unit", state.indicator().getUnit());
		json.addProperty("binding", state.isBinding());
		add(json, "target", GoalText.of(state.indicator()));
		json.add("planned", years(state.record().planned()));
		json.add("actual", years(state.record().actual()));
		progress(json, state.progress());
		add(json, "remark", state.record().remark());
		return json;
	}

	private static JsonObject years(SortedMap<Integer, YearValue> values) {
		JsonObject json = new JsonObject();
		values.forEach((year, value) -> json.addProperty(Integer.toString(year), Widths.trim(value.written().lexeme())));
		return json;
	}

	private static JsonObject project(Monitoring.ProjectItem item) {
		JsonObject json = new JsonObject();
		json.addProperty("name", item.project().getName());
		json.addProperty("state", item.state().word());
		add(json, "stateText", item.record().state());
		add(json, "investment", item.investment());
		progress(json, item.progress());
		add(json, "remark", item.record().remark());
		return json;
	}

	private static void progress(JsonObject json, Progress progress) {
		json.addProperty("light", word(progress.light()));
		json.addProperty("reason", progress.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		add(json, "achieved", progress.achieved());
		add(json, "done", progress.done());
		add(json, "due", progress.due());
	}

	private static JsonObject problem(MonitorProblem problem, Locale locale) {
		JsonObject json = new JsonObject();
		json.addProperty("severity", problem.severity().word());
		problem.rule().ifPresent(rule -> json.addProperty("rule", rule));
		json.addProperty("file", problem.place().file());
		if (problem.place().line() > 0) {
			json.addProperty("line", problem.place().line());
		}
		add(json, "cell", problem.place().cell());
		json.addProperty("message", problem.text(locale));
		return json;
	}

	private static void add(JsonObject json, String name, String text) {
		if (text != null && !text.isBlank()) {
			json.addProperty(name, Widths.trim(text));
		}
	}

	private static void add(JsonObject json, String name, Optional<BigDecimal> number) {
		number.ifPresent(value -> json.addProperty(name, value));
	}
}
