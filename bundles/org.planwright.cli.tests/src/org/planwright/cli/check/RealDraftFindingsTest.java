package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The main job on the two real drafts: what the first rules find, by rule and line of the draft, each read by hand and compared with the text. More or less than
 * this is a change to look at.
 */
class RealDraftFindingsTest {

	private static final Set<String> RULES = Set.of("A01", "A02", "A03", "A04", "A05", "V01", "V05", "V07", "V12", "C01", "C02", "C03", "C04", "X01", "X02", "X03", "X04", "X05", "X06", "X07", "X08", "X09", "X10", "N01", "N02", "N03", "P01", "P09", "D02",
			"C05", "C06", "C07", "C08", "V04", "V14", "T02", "T06", "T07", "D03", "S04", "P03", "P07", "P10", "P11", "P12", "P13", "I01", "I02", "SYNTAX", "LINK");

	@TempDir
	Path folder;

	private Set<String> findings(String draft) throws IOException {
		String drafts = System.getenv("PLANWRIGHT_DRAFTS");
		assumeTrue(drafts != null, "PLANWRIGHT_DRAFTS names no folder of real drafts");
		Path file;
		try (Stream<Path> files = Files.list(Path.of(drafts))) {
			file = files.filter(path -> path.getFileName().toString().startsWith(draft)).findFirst().orElseThrow();
		}
		CliRun cli = CliRun.in(folder);
		cli.run("check", "--format", "json", file.toString());
		Set<String> found = new TreeSet<>();
		for (JsonElement element : JsonParser.parseString(cli.out()).getAsJsonObject().getAsJsonArray("findings")) {
			JsonObject finding = element.getAsJsonObject();
			if (RULES.contains(finding.get("rule").getAsString())) {
				found.add(finding.get("rule").getAsString() + " " + finding.get("severity").getAsString() + " " + finding.get("line").getAsInt());
			}
		}
		return found;
	}

	@Test
	void theDraftWithLostChaptersAndATableOfOneCellALine() throws IOException {
		assertEquals(new TreeSet<>(Set.of("V01 warning 118", "V01 warning 125", "A03 info 132", "A02 warning 151", "A02 warning 158", "A03 info 184",
				"N01 error 189", "V12 info 223", "P09 error 229", "N02 error 251", "D02 error 396", "N03 error 429", "N01 error 478", "D02 error 493",
				"T02 warning 363", "T02 info 390", "T02 warning 414", "T02 warning 445", "T07 info 17", "P10 info 422", "V04 info 114", "D03 error 182", "V14 info 12", "V14 info 300", "C07 info 489", "C08 info 254", "S04 info 518", "C07 info 470", "I02 info 1", "T02 info 277", "T02 info 424",
				"P01 error 532", "N01 error 534", "N02 error 592", "X02 info 254", "X03 warning 196", "X03 error 202", "X03 error 295", "X03 error 403", "X04 error 584", "X05 warning 440",
				"X06 warning 403", "X06 warning 501", "X08 error 470", "X09 warning 277", "X09 warning 280", "X09 info 356", "X09 warning 489", "X10 warning 402")), findings("000_"));
	}

	@Test
	void theDraftWithPageBreaksAndATableOfOneRowALine() throws IOException {
		assertEquals(new TreeSet<>(Set.of("X01 error 123", "A04 warning 219", "V05 warning 223", "A02 warning 229", "A02 warning 230", "A02 warning 231", "T07 info 143", "T06 warning 1139", "P10 info 339", "P13 info 1077", "I01 info 107", "V04 info 217",
				"A02 warning 232", "X05 error 783",
				"X05 error 787", "X05 warning 1031", "X07 info 220", "X09 info 105")),
				findings("001_"));
	}
}
