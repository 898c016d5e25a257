package org.planwright.rules.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;

/** Reads the suppressions of a project. One that is not complete has no effect, and that is said. */
final class SuppressionFile {

	/** Its name. */
	static final String NAME = "suppressions.json";

	/** 1: suppressions, each with plan, rule, optional fingerprint, reason. */
	private static final int FORMAT = 1;
	private static final String INCOMPLETE = "Q02";

	private final Path file;
	private final RuleCatalogue catalogue;
	private final List<ProjectSuppression> suppressions = new ArrayList<>();
	private final List<ProjectProblem> incomplete = new ArrayList<>();
	private int format;

	private SuppressionFile(Path file, RuleCatalogue catalogue) {
		this.file = file;
		this.catalogue = catalogue;
	}

	/** The suppressions of a file; none when it cannot be understood. */
	static List<ProjectSuppression> read(Path file, RuleCatalogue catalogue, Consumer<ProjectProblem> problems) {
		Optional<String> text = ProjectFileText.read(file);
		if (text.isEmpty()) {
			problems.accept(ProjectProblem.error(file, 1, "unreadable"));
			return List.of();
		}
		return new SuppressionFile(file, catalogue).read(text.get(), problems);
	}

	private List<ProjectSuppression> read(String text, Consumer<ProjectProblem> problems) {
		try (JsonLines json = new JsonLines(text)) {
			read(json);
		} catch (IOException | IllegalStateException | NumberFormatException e) {
			problems.accept(ProjectProblem.error(file, JsonLines.line(e.getMessage()), "noJson"));
			return List.of();
		}
		if (format != FORMAT) {
			problems.accept(ProjectProblem.error(file, 1, "format", Integer.toString(FORMAT)));
			return List.of();
		}
		incomplete.forEach(problems);
		return suppressions;
	}

	private void read(JsonLines json) throws IOException {
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "format" -> format = json.numberOrZero();
				case "suppressions" -> {
					json.beginArray();
					while (json.hasNext()) {
						suppression(json);
					}
					json.endArray();
				}
				default -> json.skipValue();
			}
		}
		json.endObject();
		json.peek();
	}

	private void suppression(JsonLines json) throws IOException {
		String plan = null;
		String rule = null;
		String fingerprint = null;
		String reason = null;
		json.beginObject();
		int line = json.line();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "plan" -> plan = json.textOrNull();
				case "rule" -> rule = json.textOrNull();
				case "fingerprint" -> fingerprint = json.textOrNull();
				case "reason" -> reason = json.textOrNull();
				default -> json.skipValue();
			}
		}
		json.endObject();
		if (rule == null || rule.isBlank()) {
			incomplete(line, "suppression.noRule");
		} else if (catalogue.find(rule).isEmpty()) {
			incomplete(line, "suppression.rule", rule);
		} else if (plan == null || plan.isBlank()) {
			incomplete(line, "suppression.plan");
		} else if (reason == null || reason.isBlank()) {
			incomplete(line, "suppression.reason");
		} else {
			suppressions.add(new ProjectSuppression(file, line, plan.strip(), rule, fingerprint, reason.strip()));
		}
	}

	private void incomplete(int line, String key, String... arguments) {
		incomplete.add(new ProjectProblem(file, line, INCOMPLETE, RuleSeverity.WARNING, key, List.of(arguments)));
	}
}
