package org.planwright.rules.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.model.plan.DraftStage;
import org.planwright.rules.Checks;
import org.planwright.rules.catalogue.RuleSeverity;

/** The profiles of the sample project. */
class SampleProfilesTest {

	private final ProjectSettings settings = Checks.INJECTOR.getInstance(Projects.class)
			.of(new ProjectFolder(Path.of("..", "org.planwright.samples", "plans", "planwright").toAbsolutePath().normalize()));

	@Test
	void thereIsOneForEachStageWithoutMistakes() {
		assertEquals(List.of(), settings.problems());
		EnumSet<DraftStage> stages = EnumSet.allOf(DraftStage.class);
		stages.remove(DraftStage.DRAFT);
		assertEquals(stages, EnumSet.copyOf(settings.profiles().stream().map(Profile::stage).toList()));
		assertEquals(4, settings.profiles().size());
	}

	@Test
	void placeholdersGetGraverFromStageToStage() {
		assertEquals(RuleSeverity.INFO, settings.severities(DraftStage.CONSULTATION).get("G01"));
		assertEquals(RuleSeverity.ERROR, settings.severities(DraftStage.APPROVAL).get("G01"));
		assertEquals(RuleSeverity.ERROR, settings.severities(DraftStage.ISSUED).get("G01"));
	}
}
