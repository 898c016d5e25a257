package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.Fixtures;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

class ImportFindingsTest {

	@TempDir
	Path folder;

	private List<String> check(String draft) throws IOException {
		CliRun cli = CliRun.in(folder).with("草案.txt", draft);
		cli.run("check", "--format", "json", "草案.txt");
		List<String> found = new ArrayList<>();
		for (JsonElement element : JsonParser.parseString(cli.out()).getAsJsonObject().getAsJsonArray("findings")) {
			var finding = element.getAsJsonObject();
			if (finding.get("rule").getAsString().startsWith("I")) {
				found.add(finding.get("rule").getAsString() + " " + finding.get("line").getAsInt() + " " + finding.get("quote").getAsString());
			}
		}
		return found;
	}

	@Test
	void draftWithoutLeftoversHasNone() throws IOException {
		assertEquals(List.of(), check(Fixtures.DRAFT));
	}

	@Test
	void whatReadingLeavesOutAndHealsIsSaidOnce() throws IOException {
		String broken = Fixtures.DRAFT.replace("第一节　主要成就", "[bookmark: _Toc100]第一节　主要成就").replace("第二节　面临形势", "[bookmark: _Toc101]第二节　面临形势")
				.replace("农业生产条件明显改善，", "农业生产条件明显改善，\n\n");
		List<String> found = check(broken);
		assertTrue(found.contains("I02 6 [bookmark: _Toc100]"), found.toString());
		assertEquals(1, found.stream().filter(finding -> finding.startsWith("I02")).count());
		assertEquals(List.of("I01 7 产条件明显改善， 城乡面貌发生较大"), found.stream().filter(finding -> finding.startsWith("I01")).toList());
	}
}
