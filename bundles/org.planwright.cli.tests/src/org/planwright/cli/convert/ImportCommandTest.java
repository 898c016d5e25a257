package org.planwright.cli.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;
import org.planwright.exchange.trace.Trace;
import org.planwright.exchange.trace.TraceJson;

class ImportCommandTest {

	@TempDir
	Path folder;

	private Set<String> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
		}
	}

	@Test
	void thePlanItsTraceAndTheReportAreWrittenBesideTheDraft() throws IOException {
		CliRun cli = CliRun.in(folder).with("草案.txt", Fixtures.DRAFT);
		assertEquals(ExitCodes.OK, cli.run("import", "草案.txt"), cli.err());
		assertEquals(Set.of("草案.txt", "草案.plan", "草案.plan.trace.json", "草案.plan.report.txt"), files());
		assertTrue(cli.read("草案.plan").contains("27万亩200平方公里"));
		assertTrue(cli.out().contains("草案.plan（2章、3节）"), cli.out());
		assertFalse(cli.read("草案.plan.report.txt").isBlank());
	}

	@Test
	void theTraceLeadsBackToTheDraft() throws IOException {
		CliRun cli = CliRun.in(folder).with("草案.txt", Fixtures.DRAFT);
		cli.run("import", "草案.txt", "-o", "规划.plan");
		Trace trace = TraceJson.read(new StringReader(cli.read("规划.plan.trace.json")));
		int inPlan = cli.read("规划.plan").indexOf("27万亩");
		assertEquals(Fixtures.DRAFT.indexOf("27万亩"), trace.toSource(inPlan));
	}

	@Test
	void whatIsImportedCanBeChecked() throws IOException {
		CliRun cli = CliRun.in(folder).with("草案.txt", Fixtures.DRAFT);
		cli.run("import", "草案.txt");
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "草案.plan"), cli.err());
		assertTrue(cli.out().contains("V12") && cli.out().contains("N01"), cli.out());
		assertFalse(cli.out().contains("SYNTAX"), cli.out());
	}

	@Test
	void aPlanThatIsThereIsReplacedOnlyByForce() throws IOException {
		CliRun cli = CliRun.inEnglish(folder).with("a.txt", Fixtures.DRAFT).with("a.plan", "标题：旧\n");
		assertEquals(ExitCodes.UNUSABLE, cli.run("import", "a.txt"));
		assertTrue(cli.err().contains("--force"), cli.err());
		assertEquals("标题：旧\n", cli.read("a.plan"));
		assertEquals(ExitCodes.OK, cli.run("import", "a.txt", "--force"), cli.err());
		assertTrue(cli.read("a.plan").contains("第一章"));
	}

	@Test
	void whatIsNoPlanLeavesNothingBehind() throws IOException {
		CliRun cli = CliRun.inEnglish(folder).with("note.txt", "会议时间改到周五下午。\n").with("empty.txt", "");
		Files.write(folder.resolve("binary.txt"), new byte[] { 1, 2, 0, 0, 4, 5, 0, 0 });
		for (String name : new String[] { "note.txt", "empty.txt", "binary.txt", "missing.txt", "." }) {
			assertEquals(ExitCodes.UNUSABLE, cli.run("import", name, "-o", "out.plan"), name);
			assertTrue(cli.err().startsWith(name + ":") || name.equals("."), cli.err());
			assertFalse(cli.err().contains("Exception") || cli.err().contains("\tat "), cli.err());
		}
		assertEquals(Set.of("note.txt", "empty.txt", "binary.txt"), files());
	}

	@Test
	void argumentsThatMakeNoSenseAreSaid() throws IOException {
		CliRun cli = CliRun.inEnglish(folder).with("a.txt", Fixtures.DRAFT).with("a.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.UNUSABLE, cli.run("import"));
		assertTrue(cli.err().contains("name a draft"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("import", "a.txt", "b.txt"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("import", "a.plan"));
		assertTrue(cli.err().contains("a plan already"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("import", "a.txt", "-o", "out.docx"));
		assertTrue(cli.err().contains(".plan"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("import", "a.txt", "-o", "no/out.plan"));
		assertTrue(cli.err().contains("does not exist"), cli.err());
		assertEquals(Set.of("a.txt", "a.plan"), files());
	}
}
