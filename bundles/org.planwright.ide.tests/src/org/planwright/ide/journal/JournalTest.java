package org.planwright.ide.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed and not saved can be read from its journal. */
class JournalTest {

	private static final Instant TIME = Instant.parse("2026-11-29T08:00:00Z");
	private static final Path PLAN = Path.of("/项目/清溪县十五五纲要.plan");
	private static final String TEXT = "规划：清溪县十五五纲要\n\n第一章　总则\n";

	@TempDir
	Path folder;
	private Journal journal;

	@BeforeEach
	void open() throws IOException {
		journal = Journal.open(folder);
	}

	@AfterEach
	void close() throws IOException {
		journal.close();
	}

	@Test
	void theNextProgramFindsTheLastTextOfTheOneBefore() throws IOException {
		JournalFile file = journal.of(PLAN);
		file.write(TEXT, TIME);
		file.write(TEXT + "森林覆盖率达到32.4%。", TIME.plusSeconds(1));
		file.write(TEXT.replace("总则", "发展基础") + "森林覆盖率达到32.4%。", TIME.plusSeconds(2));
		Unsaved found = restarted().getFirst();
		assertEquals(TEXT.replace("总则", "发展基础") + "森林覆盖率达到32.4%。", found.text());
		assertEquals(TIME.plusSeconds(2), found.time());
		assertEquals(PLAN.toAbsolutePath(), found.file());
	}

	@Test
	void whatARunningProgramWritesIsNotFoundByAnother() throws IOException {
		journal.of(PLAN).write(TEXT, TIME);
		try (Journal other = Journal.open(folder)) {
			assertEquals(List.of(), other.abandoned());
		}
	}

	@Test
	void nothingIsFoundOnceItIsSaved() throws IOException {
		JournalFile file = journal.of(PLAN);
		file.write(TEXT, TIME);
		file.clear();
		assertEquals(List.of(), restarted());
	}

	@Test
	void whatIsDiscardedIsNotOfferedAgainAndWhatIsNotIs() throws IOException {
		journal.of(PLAN).write(TEXT, TIME);
		journal.of(Path.of("/项目/云津市.plan")).write("规划：云津市\n", TIME.minusSeconds(1));
		journal.discard(restarted().getFirst());
		assertEquals(List.of("规划：云津市\n"), restarted().stream().map(Unsaved::text).toList());
		journal.discardAll();
		assertEquals(List.of(), restarted());
		assertEquals(1, folder.toFile().list().length, "folders of programs that have ended are left");
	}

	@Test
	void aJournalThatEndsAnywhereGivesATextThatWasTyped() throws IOException {
		JournalFile file = journal.of(PLAN);
		List<String> typed = List.of(TEXT, TEXT + "水", TEXT + "水𫚉", TEXT + "𫚉", "𫚈" + TEXT + "𫚉", "");
		for (String text : typed) {
			file.write(text, TIME);
		}
		Path written = journalOf(folder);
		byte[] whole = Files.readAllBytes(written);
		int last = -1;
		for (int length = 0; length <= whole.length; length++) {
			Unsaved read = Records.read(Arrays.copyOf(whole, length), written);
			int index = read == null ? -1 : typed.lastIndexOf(read.text());
			assertTrue(read == null || index >= 0, read == null ? "" : read.text());
			assertTrue(index >= last, "a longer journal knows less");
			last = index;
		}
		assertEquals(typed.size() - 1, last);
	}

	@Test
	void aDamagedRecordAndAllBehindItDoNotCount() throws IOException {
		JournalFile file = journal.of(PLAN);
		file.write(TEXT, TIME);
		int good = (int) Files.size(journalOf(folder));
		file.write(TEXT + "一", TIME);
		file.write(TEXT + "一二", TIME);
		byte[] bytes = Files.readAllBytes(journalOf(folder));
		for (int i = good; i < bytes.length; i++) {
			byte[] damaged = bytes.clone();
			damaged[i] ^= 0x10;
			String read = Records.read(damaged, PLAN).text();
			assertTrue(List.of(TEXT, TEXT + "一").contains(read), "byte " + i + ": " + read);
		}
	}

	@Test
	void aLongDayOfTypingTakesLittleMoreRoomThanTheText() throws IOException {
		JournalFile file = journal.of(PLAN);
		Random random = new Random(5);
		StringBuilder text = new StringBuilder("第一章　总则\n".repeat(4000));
		for (int i = 0; i < 2000; i++) {
			int at = random.nextInt(text.length() - 200);
			text.replace(at, at + random.nextInt(40), "推动产业集群发展，建设现代化产业体系。".repeat(1 + random.nextInt(3)));
			file.write(text.toString(), TIME.plusMillis(i));
		}
		assertTrue(Files.size(journalOf(folder)) < 4L * text.length() * 3);
		assertEquals(text.toString(), restarted().getFirst().text());
	}

	@Test
	void aFolderThatIsGoneIsToldAndTheTextIsWrittenAnewWhenItIsBack() throws IOException {
		JournalFile file = journal.of(PLAN);
		file.write(TEXT, TIME);
		Path own = journalOf(folder).getParent();
		Path away = Files.move(own, folder.resolveSibling("away"));
		file.close();
		assertThrows(IOException.class, () -> file.write(TEXT + "一", TIME));
		Files.move(away, own);
		file.write(TEXT + "一二", TIME);
		assertEquals(TEXT + "一二", restarted().getFirst().text());
	}

	private List<Unsaved> restarted() throws IOException {
		journal.close();
		journal = Journal.open(folder);
		return journal.abandoned();
	}

	private static Path journalOf(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".journal")).findFirst().orElseThrow();
		}
	}
}
