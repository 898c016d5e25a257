package org.planwright.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Cli;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class JsonReportTest {

	@TempDir
	Path folder;

	static JsonObject schema() throws IOException {
		try (Reader in = new InputStreamReader(Cli.class.getResourceAsStream("/schema/findings.schema.json"), StandardCharsets.UTF_8)) {
			return JsonParser.parseReader(in).getAsJsonObject();
		}
	}

	private JsonObject check(String... arguments) {
		CliRun cli = CliRun.in(folder);
		cli.run(arguments);
		return JsonParser.parseString(cli.out()).getAsJsonObject();
	}

	@Test
	void theOutputIsValidAgainstTheShippedSchema() throws IOException {
		CliRun.in(folder).with("a.plan", Fixtures.WRONG_INCREMENT).with("b.plan", Fixtures.NO_UNIT).with("c.txt", Fixtures.DRAFT);
		JsonObject report = check("check", "--format", "json", ".");
		assertEquals(List.of(), SchemaChecker.faults(schema(), report));
		assertTrue(report.getAsJsonArray("findings").size() >= 4, report.toString());
		assertEquals(3, report.get("files").getAsInt());
	}

	@Test
	void theSchemaRefusesWhatIsNotInTheContract() throws IOException {
		JsonObject report = JsonParser.parseString("""
				{"schemaVersion":2,"findings":[{"rule":"a1","severity":"fatal","file":"","line":0}],"files":1.5}""").getAsJsonObject();
		List<String> faults = SchemaChecker.faults(schema(), report);
		for (String place : List.of("$.schemaVersion", "$.findings[0].rule", "$.findings[0].severity", "$.findings[0].file", "$.findings[0].line", "$.files",
				"$ lacks \"millis\"", "$.findings[0] lacks \"quote\"")) {
			assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(place)), place + " in " + faults);
		}
	}

	@Test
	void aFindingSaysWhatAndWhere() throws IOException {
		CliRun.in(folder).with("a.plan", Fixtures.WRONG_INCREMENT);
		JsonObject finding = check("check", "--format=json", "a.plan").getAsJsonArray("findings").get(0).getAsJsonObject();
		assertEquals("C02", finding.get("rule").getAsString());
		assertEquals("error", finding.get("severity").getAsString());
		assertEquals("a.plan", finding.get("file").getAsString());
		assertEquals(List.of(10, 10, 10, 17), List.of(finding.get("line").getAsInt(), finding.get("column").getAsInt(), finding.get("endLine").getAsInt(),
				finding.get("endColumn").getAsInt()));
		assertEquals("2.3个百分点", finding.get("quote").getAsString());
		JsonObject related = finding.getAsJsonArray("related").get(0).getAsJsonObject();
		assertEquals("a.plan", related.get("file").getAsString());
		assertEquals(15, related.get("line").getAsInt());
		assertTrue(related.get("quote").getAsString().contains("森林覆盖率"), related.toString());
	}

	@Test
	void unusableInputStillGivesADocument() throws IOException {
		CliRun cli = CliRun.in(folder);
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", "--format", "json", "nowhere.plan"));
		JsonObject report = JsonParser.parseString(cli.out()).getAsJsonObject();
		assertEquals(List.of(), SchemaChecker.faults(schema(), report));
		assertEquals(0, report.get("files").getAsInt());
		assertFalse(cli.err().isBlank());
	}
}
