package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.Fixtures;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Findings of a draft name lines and columns of the draft, not of the plan it becomes in memory. */
class DraftPositionsTest {

	private static final int SHORTENED = 120;

	@TempDir
	Path folder;

	private List<JsonObject> check(String name, byte[] content) throws IOException {
		Files.write(folder.resolve(name), content);
		CliRun cli = CliRun.in(folder);
		cli.run("check", "--format", "json", name);
		List<JsonObject> findings = new ArrayList<>();
		for (JsonElement finding : JsonParser.parseString(cli.out()).getAsJsonObject().getAsJsonArray("findings")) {
			findings.add(finding.getAsJsonObject());
		}
		assertFalse(findings.isEmpty(), cli.err());
		return findings;
	}

	private static JsonObject of(String rule, List<JsonObject> findings) {
		return findings.stream().filter(finding -> finding.get("rule").getAsString().equals(rule)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + rule + " in " + findings));
	}

	/** What stands in the draft between the places of a finding, lines joined by a newline. */
	private static String textAt(JsonObject finding, String draft) {
		String[] lines = draft.split("\r\n|\n", -1);
		int first = finding.get("line").getAsInt() - 1;
		int last = finding.get("endLine").getAsInt() - 1;
		String text = String.join("\n", List.of(lines).subList(first, last + 1));
		return text.substring(finding.get("column").getAsInt() - 1, text.length() - lines[last].length() + finding.get("endColumn").getAsInt() - 1);
	}

	@Test
	void placesAreThoseOfTheDraft() throws IOException {
		List<JsonObject> findings = check("草案.txt", Fixtures.DRAFT.getBytes(StandardCharsets.UTF_8));
		assertTrue(textAt(of("N01", findings), Fixtures.DRAFT).startsWith("第三章"), findings.toString());
		JsonObject area = of("V12", findings);
		assertEquals("27万亩200平方公里", textAt(area, Fixtures.DRAFT));
		assertEquals("27万亩200平方公里", area.get("quote").getAsString());
		assertEquals("草案.txt", area.get("file").getAsString());
	}

	@Test
	void columnsCountUtf16UnitsAlsoBehindRareCharacters() throws IOException {
		JsonObject area = of("V12", check("草案.txt", Fixtures.DRAFT.getBytes(StandardCharsets.UTF_8)));
		String line = Fixtures.DRAFT.lines().filter(text -> text.contains("27万亩")).findFirst().orElseThrow();
		assertEquals(line.indexOf("27万亩") + 1, area.get("column").getAsInt());
		assertEquals(line.codePointCount(0, line.indexOf("27万亩")) + 2, area.get("column").getAsInt(), "one character of the line takes two units");
	}

	@Test
	void encodingAndLineEndsDoNotMoveThem() throws IOException {
		List<JsonObject> plain = check("a.txt", Fixtures.DRAFT.getBytes(StandardCharsets.UTF_8));
		String windows = Fixtures.DRAFT.replace("\n", "\r\n");
		List<JsonObject> chinese = check("a.txt", windows.getBytes(Charset.forName("GB18030")));
		List<JsonObject> marked = check("a.txt", ("\uFEFF" + windows).getBytes(StandardCharsets.UTF_8));
		assertEquals(plain, chinese);
		assertEquals(plain, marked);
	}

	@Test
	void quotationsAreThoseOfTheDraftToo() throws IOException {
		String draft = Fixtures.DRAFT.replace("第三章　重点任务", "第二章　重点任务").replace("200平方公里，", "200平方公里，\n");
		for (JsonObject finding : check("草案.txt", draft.getBytes(StandardCharsets.UTF_8))) {
			if (finding.get("line").equals(finding.get("endLine"))) {
				assertEquals(textAt(finding, draft).strip().replaceAll("[\\s　]+", " "), finding.get("quote").getAsString());
			}
		}
	}

	@Test
	void findingsInTheRealDraftsQuoteWhatStandsThere() throws IOException {
		String drafts = System.getenv("PLANWRIGHT_DRAFTS");
		assumeTrue(drafts != null && !drafts.isBlank(), "PLANWRIGHT_DRAFTS is not set");
		try (var files = Files.list(Path.of(drafts))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
				byte[] content = Files.readAllBytes(file);
				for (JsonObject finding : check("草案.txt", content)) {
					String there = textAt(finding, new String(content, StandardCharsets.UTF_8));
					String quote = finding.get("quote").getAsString().replaceAll("[\\s　]", "");
					// long quotations are cut in the middle
					String[] ends = quote.length() < SHORTENED ? new String[] { quote, quote } : new String[] { quote.substring(0, SHORTENED / 2), quote.substring(quote.length() - SHORTENED / 4) };
					assertTrue(there.replaceAll("[\\s　]", "").startsWith(ends[0]) && there.replaceAll("[\\s　]", "").endsWith(ends[1]), finding.toString());
				}
			}
		}
	}

	@Test
	void theDraftIsNotChangedAndNothingIsWrittenBesideIt() throws IOException {
		byte[] content = Fixtures.DRAFT.getBytes(StandardCharsets.UTF_8);
		check("草案.txt", content);
		assertEquals(Fixtures.DRAFT, Files.readString(folder.resolve("草案.txt")));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void fingerprintsSurviveTextInsertedElsewhere() throws IOException {
		JsonObject before = of("V12", check("a.txt", Fixtures.DRAFT.getBytes(StandardCharsets.UTF_8)));
		String longer = Fixtures.DRAFT.replace("第二节　面临形势\n", "第二节　面临形势\n国内外环境深刻变化，机遇和挑战并存，必须准确识变、科学应变、主动求变。\n");
		JsonObject after = of("V12", check("a.txt", longer.getBytes(StandardCharsets.UTF_8)));
		assertEquals(before.get("fingerprint"), after.get("fingerprint"));
		assertEquals(before.get("line").getAsInt() + 1, after.get("line").getAsInt());
	}
}
