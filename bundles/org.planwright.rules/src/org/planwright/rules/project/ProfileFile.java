package org.planwright.rules.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.planwright.model.PlanHeaders;
import org.planwright.model.plan.DraftStage;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;

/** Reads a profile: severities of rules for drafts of one stage or of all. */
final class ProfileFile {

	/** How its name ends. */
	static final String SUFFIX = ".profile.json";

	/** 1: optional name and stage, rules with a severity for each id. */
	private static final int FORMAT = 1;

	private final Path file;
	private final RuleCatalogue catalogue;
	private final Map<String, RuleSeverity> rules = new LinkedHashMap<>();
	private final List<String> wrong = new ArrayList<>();
	private int firstWrong;
	private int format;
	private String stage;
	private int stageLine = 1;

	private ProfileFile(Path file, RuleCatalogue catalogue) {
		this.file = file;
		this.catalogue = catalogue;
	}

	/**
	 * The profile of a file. What is wrong is said once a file; severities that are right count all the same, if the file as a whole can be understood.
	 *
	 * @return empty when it cannot
	 */
	static Optional<Profile> read(Path file, RuleCatalogue catalogue, Consumer<ProjectProblem> problems) {
		Optional<String> text = ProjectFileText.read(file);
		if (text.isEmpty()) {
			problems.accept(ProjectProblem.error(file, 1, "unreadable"));
			return Optional.empty();
		}
		return Optional.ofNullable(new ProfileFile(file, catalogue).read(text.get(), problems));
	}

	private Profile read(String text, Consumer<ProjectProblem> problems) {
		try (JsonLines json = new JsonLines(text)) {
			read(json);
		} catch (IOException | IllegalStateException | NumberFormatException e) {
			problems.accept(ProjectProblem.error(file, JsonLines.line(e.getMessage()), "noJson"));
			return null;
		}
		if (format != FORMAT) {
			problems.accept(ProjectProblem.error(file, 1, "format", Integer.toString(FORMAT)));
			return null;
		}
		DraftStage known = stage == null ? null : PlanHeaders.stage(stage);
		if (known == DraftStage.DRAFT) {
			problems.accept(ProjectProblem.error(file, stageLine, "stage", stage, Arrays.stream(DraftStage.values())
					.filter(other -> other != DraftStage.DRAFT).map(DraftStage::getLiteral).collect(Collectors.joining("、"))));
			return null;
		}
		if (!wrong.isEmpty()) {
			problems.accept(ProjectProblem.warning(file, firstWrong, "severities", String.join("、", wrong)));
		}
		return new Profile(known, rules);
	}

	private void read(JsonLines json) throws IOException {
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "format" -> format = json.numberOrZero();
				case "stage" -> {
					stageLine = json.line();
					String text = json.textOrNull();
					stage = text == null ? "" : text;
				}
				case "rules" -> {
					json.beginObject();
					while (json.hasNext()) {
						int line = json.line();
						rule(json.nextName(), json.textOrNull(), line);
					}
					json.endObject();
				}
				default -> json.skipValue();
			}
		}
		json.endObject();
		json.peek();
	}

	private void rule(String id, String word, int line) {
		if (catalogue.find(id).isPresent() && Arrays.stream(RuleSeverity.values()).map(RuleSeverity::word).anyMatch(known -> known.equals(word))) {
			rules.put(id, RuleSeverity.of(word));
			return;
		}
		firstWrong = wrong.isEmpty() ? line : firstWrong;
		wrong.add(id + (catalogue.find(id).isPresent() ? "：" + word : ""));
	}
}
