package org.planwright.exchange.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHistoryTest {

	private static final PersonIdent AUTHOR = new PersonIdent("河湾县发展改革局", "fgj@example.org");

	@TempDir
	Path folder;
	private Path plan;

	@BeforeEach
	void repository() throws IOException, GitAPIException {
		LocalSystem.install();
		Files.createDirectories(folder.resolve("规划"));
		try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
			Files.writeString(folder.resolve("规划/草案.plan"), "规划：河湾县十五五纲要\n坚持生态优先、绿色发展。\n第一章　发展目标\n");
			commit(git, "一稿");
			Files.move(folder.resolve("规划/草案.plan"), folder.resolve("规划/河湾县.plan"));
			commit(git, "改文件名");
			plan = folder.resolve("规划/河湾县.plan");
			Files.writeString(plan, Files.readString(plan) + "第二章　重点任务\n");
			commit(git, "增加第二章");
			Files.writeString(folder.resolve("别的.plan"), "规划：别的\n");
			commit(git, "别的文件");
		}
	}

	private static void commit(Git git, String message) throws GitAPIException {
		git.add().addFilepattern(".").call();
		git.add().setUpdate(true).addFilepattern(".").call();
		git.commit().setMessage(message).setAuthor(AUTHOR).setCommitter(AUTHOR).setSign(false).call();
	}

	private FileHistory history() {
		return FileHistory.of(plan).orElseThrow();
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}

	@Test
	void revisionsAreThoseOfTheFileUnderItsEarlierNamesToo() throws HistoryException {
		List<Revision> revisions = history().revisions(100);
		assertEquals(List.of("增加第二章", "改文件名", "一稿"), revisions.stream().map(Revision::summary).toList());
		assertEquals(List.of("规划/河湾县.plan", "规划/河湾县.plan", "规划/草案.plan"), revisions.stream().map(Revision::path).toList());
		assertEquals("河湾县发展改革局", revisions.get(0).author());
		assertEquals(1, history().revisions(1).size());
	}

	@Test
	void contentOfARevision() throws HistoryException {
		assertTrue(text(history().content("HEAD")).endsWith("第二章　重点任务\n"));
		assertTrue(text(history().content("HEAD~2")).endsWith("第一章　发展目标\n"));
		assertTrue(text(history().content("HEAD~3")).startsWith("规划：河湾县"));
		assertTrue(text(history().content(history().revisions(9).get(2).shortId())).startsWith("规划：河湾县"));
	}

	@Test
	void whatIsWrongIsSaid() throws IOException {
		HistoryException unknown = assertThrows(HistoryException.class, () -> history().content("v9"));
		assertTrue(unknown.message(Locale.CHINESE).contains("没有版本 v9"), unknown.message(Locale.CHINESE));
		assertTrue(unknown.message(Locale.ENGLISH).contains("no revision v9"));
		HistoryException strange = assertThrows(HistoryException.class, () -> history().content("不是:^~版本"));
		assertTrue(strange.message(Locale.CHINESE).contains("没有版本"));
		HistoryException absent = assertThrows(HistoryException.class, () -> FileHistory.of(folder.resolve("别的.plan")).orElseThrow().content("HEAD~1"));
		assertTrue(absent.message(Locale.CHINESE).contains("中没有该文件"), absent.message(Locale.CHINESE));
		Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/none\n");
		assertEquals(0, assertNothing());
	}

	private int assertNothing() {
		try {
			return history().revisions(9).size();
		} catch (HistoryException e) {
			throw new AssertionError(e.message(Locale.ENGLISH), e);
		}
	}

	@Test
	void aFileInNoRepositoryHasNoHistory(@TempDir Path elsewhere) {
		assertTrue(FileHistory.of(elsewhere.resolve("a.plan")).isEmpty());
		assertTrue(assertThrows(HistoryException.class, () -> FileHistory.required(elsewhere.resolve("a.plan"), "a.plan")).message(Locale.CHINESE).contains("不在 Git 仓库中"));
	}
}
