package org.planwright.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.Fixtures;
import org.planwright.rules.catalogue.RuleCatalogue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class SarifReportTest {

	@TempDir
	Path folder;

	private JsonObject run(CliRun cli, String... arguments) {
		cli.run(arguments);
		JsonObject log = JsonParser.parseString(cli.out()).getAsJsonObject();
		assertEquals("2.1.0", log.get("version").getAsString());
		assertTrue(log.get("$schema").getAsString().endsWith("sarif-schema-2.1.0.json"));
		assertEquals(1, log.getAsJsonArray("runs").size());
		return log.getAsJsonArray("runs").get(0).getAsJsonObject();
	}

	private static JsonObject driver(JsonObject run) {
		return run.getAsJsonObject("tool").getAsJsonObject("driver");
	}

	@Test
	void everyRuleOfTheCatalogueIsDescribedInTheLanguageOfTheRun() throws IOException {
		CliRun cli = CliRun.inEnglish(folder).with("a.plan", Fixtures.SOUND);
		JsonArray rules = driver(run(cli, "check", "--format", "sarif", "a.plan")).getAsJsonArray("rules");
		Set<String> ids = new HashSet<>();
		for (JsonElement rule : rules) {
			assertTrue(ids.add(rule.getAsJsonObject().get("id").getAsString()), "twice: " + rule);
			String title = rule.getAsJsonObject().getAsJsonObject("shortDescription").get("text").getAsString();
			assertFalse(title.isBlank());
		}
		RuleCatalogue.builtIn().all().forEach(rule -> assertTrue(ids.contains(rule.id()), rule.id()));
		assertEquals("en", driver(run(cli, "check", "--format", "sarif", "a.plan")).get("language").getAsString());
	}

	@Test
	void resultsPointAtTheirRuleAndPlaceAndCarryTheFingerprint() throws IOException {
		CliRun cli = CliRun.in(folder).with("规划 草案/河湾#1.plan", Fixtures.WRONG_INCREMENT);
		JsonObject run = run(cli, "check", "--format", "sarif", ".");
		JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
		assertEquals("C02", result.get("ruleId").getAsString());
		assertEquals("C02", driver(run).getAsJsonArray("rules").get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id").getAsString());
		assertEquals("error", result.get("level").getAsString());
		assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
		JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
		String uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
		assertTrue(uri.matches("[\\x21-\\x7e]+"), uri);
		assertEquals("规划 草案/河湾#1.plan", java.net.URI.create(uri).normalize().getPath());
		assertEquals(10, place.getAsJsonObject("region").get("startLine").getAsInt());
		assertEquals(17, place.getAsJsonObject("region").get("endColumn").getAsInt());
		assertEquals(16, result.getAsJsonObject("partialFingerprints").get("planwright/v1").getAsString().length());
		JsonObject related = result.getAsJsonArray("relatedLocations").get(0).getAsJsonObject();
		assertEquals(15, related.getAsJsonObject("physicalLocation").getAsJsonObject("region").get("startLine").getAsInt());
		assertFalse(related.getAsJsonObject("message").get("text").getAsString().isBlank());
	}

	@Test
	void severitiesBecomeTheLevelsOfSarif() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.NO_UNIT).with("b.txt", Fixtures.DRAFT);
		Set<String> levels = new HashSet<>();
		for (JsonElement result : run(cli, "check", "--format", "sarif", ".").getAsJsonArray("results")) {
			levels.add(result.getAsJsonObject().get("level").getAsString());
		}
		assertTrue(levels.contains("warning") && levels.contains("error"), levels.toString());
		assertTrue(Set.of("error", "warning", "note").containsAll(levels), levels.toString());
	}

	@Test
	void namesThatNothingHasHaveARuleToo() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND.replace("=森林覆盖率.目标", "=草原覆盖率.目标"));
		JsonObject run = run(cli, "check", "--format", "sarif", "a.plan");
		JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
		assertEquals("LINK", result.get("ruleId").getAsString());
		assertEquals("LINK", driver(run).getAsJsonArray("rules").get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id").getAsString());
	}

	@Test
	void absoluteNamesBecomeFileUris() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.WRONG_INCREMENT);
		JsonObject result = run(cli, "check", "--format", "sarif", folder.resolve("a.plan").toString()).getAsJsonArray("results").get(0).getAsJsonObject();
		String uri = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation").getAsJsonObject("artifactLocation").get("uri")
				.getAsString();
		assertEquals(folder.resolve("a.plan").toUri(), java.net.URI.create(uri));
	}
}
