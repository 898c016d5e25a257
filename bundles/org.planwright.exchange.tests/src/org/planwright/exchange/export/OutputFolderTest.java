package org.planwright.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

	@TempDir
	Path folder;

	private void write(Path target, String name) throws IOException {
		try (OutputFolder output = OutputFolder.open(target, Locale.CHINESE)) {
			Files.writeString(output.content().resolve(name), name);
			output.commit();
		}
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(".planwright-files")).sorted().toList();
		}
	}

	@Test
	void whatWasWrittenBeforeIsReplacedWhole() throws IOException {
		Path site = folder.resolve("网页");
		write(site, "a.html");
		write(site, "b.html");
		assertEquals(List.of("b.html"), names(site));
		assertEquals(List.of("网页"), names(folder), "nothing is left beside it");
	}

	@Test
	void anEmptyFolderIsTaken() throws IOException {
		Path site = Files.createDirectory(folder.resolve("网页"));
		write(site, "a.html");
		assertEquals(List.of("a.html"), names(site));
	}

	@Test
	void filesOfOthersAreNeverTouched() throws IOException {
		Path site = folder.resolve("网页");
		write(site, "a.html");
		Files.writeString(site.resolve("批注.docx"), "不可丢");
		ExportException e = assertThrows(ExportException.class, () -> write(site, "b.html"));
		assertTrue(e.getMessage().contains("批注.docx"), e.getMessage());
		assertEquals(List.of("a.html", "批注.docx"), names(site));
		Path letters = Files.createDirectories(folder.resolve("文件/往来")).getParent();
		Files.writeString(letters.resolve("往来/函.txt"), "函");
		assertTrue(assertThrows(ExportException.class, () -> write(letters, "b.html")).getMessage().contains("往来/函.txt"));
	}

	@Test
	void afterAFailureAllIsAsBefore() throws IOException {
		Path site = folder.resolve("网页");
		write(site, "a.html");
		try (OutputFolder output = OutputFolder.open(site, Locale.CHINESE)) {
			Files.writeString(output.content().resolve("半.html"), "半");
		}
		assertEquals(List.of("a.html"), names(site));
		assertEquals(List.of("网页"), names(folder));
	}

	@Test
	void aPlaceThatCannotBeIsSaid() throws IOException {
		Path file = Files.writeString(folder.resolve("规划.plan"), "");
		assertTrue(assertThrows(ExportException.class, () -> write(file, "a")).getMessage().contains("这是文件"));
		assertTrue(assertThrows(ExportException.class, () -> write(folder.resolve("没有/网页"), "a")).getMessage().contains("上级文件夹不存在"));
		assertFalse(Files.exists(folder.resolve("没有")));
	}
}
