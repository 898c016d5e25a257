package org.planwright.cli.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.rules.pack.DataPacks;

class PacksCommandTest {

	@TempDir
	Path folder;

	private String before;

	@BeforeEach
	void useAFolderOfItsOwn() {
		before = System.setProperty(DataPacks.FOLDER_PROPERTY, folder.resolve("packs").toString());
	}

	@AfterEach
	void useTheFolderOfBefore() {
		if (before == null) {
			System.clearProperty(DataPacks.FOLDER_PROPERTY);
		} else {
			System.setProperty(DataPacks.FOLDER_PROPERTY, before);
		}
	}

	private void zip(String name, String description) throws IOException {
		try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
			archive.putNextEntry(new ZipEntry("pack.json"));
			archive.write(description.getBytes(StandardCharsets.UTF_8));
			archive.putNextEntry(new ZipEntry("terms.json"));
			archive.write("{}".getBytes(StandardCharsets.UTF_8));
		}
	}

	@Test
	void packIsInstalledListedAndRemoved() throws IOException {
		CliRun cli = CliRun.in(folder);
		assertEquals(0, cli.run("packs"));
		assertTrue(cli.out().startsWith("没有安装数据包"), cli.out());
		zip("词库.zip", "{\"format\": 1, \"id\": \"yunjin\", \"version\": \"2\", \"name\": {\"zh\": \"云津市词库\"}, \"validUntil\": \"2099-12-31\"}");
		assertEquals(0, cli.run("packs", "install", "词库.zip"), cli.err());
		assertEquals("已安装：yunjin  2  云津市词库（… 至 2099-12-31；terms.json）", cli.out().strip());
		assertEquals(0, cli.run("packs", "list"));
		assertEquals("yunjin  2  云津市词库（… 至 2099-12-31；terms.json）", cli.out().strip());
		assertEquals(0, cli.run("packs", "remove", "yunjin"));
		assertEquals(2, cli.run("packs", "remove", "yunjin"));
		assertTrue(cli.err().contains("yunjin"), cli.err());
	}

	@Test
	void packThatDoesNotHoldTodayIsSaidToBeUnused() throws IOException {
		CliRun cli = CliRun.inEnglish(folder);
		zip("old.zip", "{\"format\": 1, \"id\": \"old\", \"version\": \"1\", \"name\": {\"en\": \"Old terms\"}, \"validUntil\": \"2015-12-31\"}");
		cli.run("packs", "install", "old.zip");
		assertTrue(cli.out().contains("not used today"), cli.out());
	}

	@Test
	void unusableFileIsSaidAndNothingInstalled() throws IOException {
		CliRun cli = CliRun.in(folder).with("词库.zip", "词库");
		assertEquals(2, cli.run("packs", "install", "词库.zip"));
		assertEquals("“词库.zip”不是可读的 zip 文件。请选择下发的原始数据包。", cli.err().strip());
		assertEquals(2, cli.run("packs", "install", "没有.zip"));
		assertEquals(2, cli.run("packs", "install"));
		assertEquals(0, cli.run("packs"));
	}
}
