package org.planwright.ide.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Diagnostic;
import org.planwright.rules.check.Finding;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What travels with a diagnostic as its {@code data}: a JSON object with members of these names. Members may be added; those that are empty, null or false are
 * left out.
 *
 * @param rule id of the rule, or {@link Finding#SYNTAX}, {@link Finding#LINK}
 * @param fingerprint identity of the finding in its file, the same that the command line gives it
 * @param path where its element is, by names; may be empty
 * @param quote the text there, on one line and shortened
 * @param variant variant of the rule; null for a plain finding
 * @param arguments what the message is about, in its order
 * @param relatedQuotes the texts at the related places, in the order of the diagnostic's related information; empty texts where a plan is not at hand
 * @param checklist whether a person is to look into it (人工核对)
 * @param suppressed why it is passed over; null when it is not
 */
public record DiagnosticData(String rule, String fingerprint, String path, String quote, String variant, List<String> arguments, List<String> relatedQuotes,
		boolean checklist, String suppressed) {

	/** Copies the lists. */
	public DiagnosticData {
		arguments = List.copyOf(arguments);
		relatedQuotes = List.copyOf(relatedQuotes);
	}

	static DiagnosticData of(Finding finding) {
		return new DiagnosticData(finding.rule(), finding.fingerprint(), finding.path(), finding.quote(), finding.variant(), finding.arguments(),
				finding.related().stream().map(Finding.Related::quote).toList(), finding.checklist(), finding.suppressed());
	}

	/** The data of a diagnostic; empty when it is none of a plan's. */
	public static Optional<DiagnosticData> of(Diagnostic diagnostic) {
		if (!(diagnostic.getData() instanceof JsonObject json) || !json.has("rule") || !json.has("fingerprint")) {
			return Optional.empty();
		}
		return Optional.of(new DiagnosticData(text(json, "rule"), text(json, "fingerprint"), orEmpty(text(json, "path")), orEmpty(text(json, "quote")),
				text(json, "variant"), texts(json, "arguments"), texts(json, "relatedQuotes"), json.has("checklist") && json.get("checklist").getAsBoolean(),
				text(json, "suppressed")));
	}

	/** Whether it counts as something wrong: it is neither passed over nor for the checklist. */
	public boolean counts() {
		return !checklist && suppressed == null;
	}

	JsonObject toJson() {
		JsonObject json = new JsonObject();
		json.addProperty("rule", rule);
		json.addProperty("fingerprint", fingerprint);
		json.addProperty("path", path);
		json.addProperty("quote", quote);
		if (variant != null) {
			json.addProperty("variant", variant);
		}
		add(json, "arguments", arguments);
		add(json, "relatedQuotes", relatedQuotes);
		if (checklist) {
			json.addProperty("checklist", true);
		}
		if (suppressed != null) {
			json.addProperty("suppressed", suppressed);
		}
		return json;
	}

	private static void add(JsonObject json, String name, List<String> texts) {
		if (!texts.isEmpty()) {
			JsonArray array = new JsonArray();
			texts.forEach(array::add);
			json.add(name, array);
		}
	}

	private static String text(JsonObject json, String name) {
		return json.has(name) ? json.get(name).getAsString() : null;
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	private static List<String> texts(JsonObject json, String name) {
		List<String> texts = new ArrayList<>();
		if (json.has(name)) {
			for (JsonElement text : json.getAsJsonArray(name)) {
				texts.add(text.getAsString());
			}
		}
		return texts;
	}
}
