package org.planwright.ide.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Earlier versions of a plan. */
class BackupsTest {

	private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

	@TempDir
	Path folder;
	private Path plan;
	private Backups backups;

	@BeforeEach
	void setUp() {
		plan = folder.resolve("项目").resolve("清溪县十五五纲要.plan");
		backups = new Backups(folder.resolve("backups"), new BackupRules(3, Duration.ofDays(30)));
	}

	@Test
	void theNewestVersionComesFirst() throws IOException {
		keep(plan, "初稿", NOW);
		keep(plan, "二稿", NOW.plusSeconds(60));
		assertEquals(List.of("二稿", "初稿"), texts(plan));
		assertEquals(NOW.plusSeconds(60), backups.of(plan).getFirst().time());
	}

	@Test
	void whatIsTheSameAsTheNewestIsNotKeptAgain() throws IOException {
		keep(plan, "初稿", NOW);
		keep(plan, "初稿", NOW.plusSeconds(60));
		keep(plan, "二稿", NOW.plusSeconds(120));
		keep(plan, "初稿", NOW.plusSeconds(180));
		assertEquals(List.of("初稿", "二稿", "初稿"), texts(plan));
	}

	@Test
	void versionsOfOneMomentAreAllKeptInTheirOrder() throws IOException {
		keep(plan, "一", NOW);
		keep(plan, "二", NOW);
		keep(plan, "三", NOW.minusSeconds(5));
		assertEquals(List.of("三", "二", "一"), texts(plan));
	}

	@Test
	void theOldestGoWhenThereAreTooManyAndThoseThatAreTooOld() throws IOException {
		keep(plan, "旧稿", NOW.minus(Duration.ofDays(40)));
		keep(plan, "初稿", NOW);
		assertEquals(List.of("初稿"), texts(plan));
		for (int i = 2; i <= 5; i++) {
			keep(plan, i + "稿", NOW.plusSeconds(i));
		}
		assertEquals(List.of("5稿", "4稿", "3稿"), texts(plan));
	}

	@Test
	void filesOfOneNameInTwoFoldersAreKeptApart() throws IOException {
		Path other = folder.resolve("别的项目").resolve(plan.getFileName());
		keep(plan, "清溪县", NOW);
		keep(other, "岱河县", NOW);
		assertEquals(List.of("清溪县"), texts(plan));
		assertEquals(List.of("岱河县"), texts(other));
		assertEquals(2, backups.files().size());
		assertTrue(backups.files().contains(plan));
	}

	@Test
	void theVersionsFollowAFileThatIsRenamed() throws IOException {
		Path renamed = plan.resolveSibling("清溪县十五五规划纲要.plan");
		keep(plan, "初稿", NOW);
		keep(renamed, "同名旧文件", NOW.minusSeconds(60));
		backups.moved(plan, renamed);
		assertEquals(List.of("初稿", "同名旧文件"), texts(renamed));
		assertEquals(List.of(renamed), backups.files());
	}

	@Test
	void textThatWasOnlyInAnEditorIsKnownAsSuch() throws IOException {
		backups.keep(plan, "没有保存".getBytes(StandardCharsets.UTF_8), Backup.Kind.UNSAVED, NOW);
		assertEquals(Backup.Kind.UNSAVED, backups.of(plan).getFirst().kind());
		keep(plan, "没有保存", NOW.plusSeconds(1));
		assertEquals(List.of(Backup.Kind.SAVED, Backup.Kind.UNSAVED), backups.of(plan).stream().map(Backup::kind).toList());
	}

	@Test
	void oneCanBeDeletedAndAllCanBePurged() throws IOException {
		keep(plan, "初稿", NOW);
		keep(plan, "二稿", NOW.plusSeconds(1));
		backups.delete(backups.of(plan).getLast());
		assertEquals(List.of("二稿"), texts(plan));
		backups.purge();
		assertEquals(List.of(), backups.files());
		assertEquals(0, folder.resolve("backups").toFile().list().length);
	}

	@Test
	void whatIsTooOldGoesAlsoWhenItsFileIsNotSavedAgain() throws IOException {
		keep(plan, "初稿", NOW);
		backups.removeOld(NOW.plus(Duration.ofDays(29)));
		assertEquals(List.of("初稿"), texts(plan));
		backups.removeOld(NOW.plus(Duration.ofDays(31)));
		assertEquals(List.of(), backups.files());
	}

	@Test
	void noneAreKeptWhenNoneAreWanted() throws IOException {
		new Backups(folder.resolve("none"), new BackupRules(0, Duration.ofDays(1))).keep(plan, new byte[1], Backup.Kind.SAVED, NOW);
		assertFalse(Files.exists(folder.resolve("none")));
	}

	private void keep(Path file, String text, Instant time) throws IOException {
		backups.keep(file, text.getBytes(StandardCharsets.UTF_8), Backup.Kind.SAVED, time);
	}

	private List<String> texts(Path file) throws IOException {
		List<String> texts = new ArrayList<>();
		for (Backup backup : backups.of(file)) {
			texts.add(backup.text());
		}
		return texts;
	}
}
