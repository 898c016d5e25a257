package org.planwright.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.planwright.exchange.word.WordText;

/** What is within the limits is read in a heap of 512 MB, and what is not is refused in it. */
class OfficeLimitsTest {

	private static final String HEAP = "-Xmx512m";
	private static final String LOOK = "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr>";

	@TempDir
	private Path folder;
	private final Random random = new Random(4);

	private String run(String text) {
		return "<w:r>" + LOOK + "<w:t>" + text + "</w:t></w:r>";
	}

	private String words(int length) {
		return random.ints(length, 0x4E00, 0x5E00).mapToObj(Character::toString).collect(Collectors.joining());
	}

	/** A body of chapters, paragraphs of some runs and tables, of about so many bytes. */
	private byte[] draft(int bytes) {
		StringBuilder body = new StringBuilder(bytes / 2);
		int size = 0;
		for (int number = 1; size < bytes; number++) {
			int from = body.length();
			body.append("<w:p>").append(run("第" + "一二三四五六七八九十".charAt(number % 10) + "章　" + words(6) + "规划项目")).append("</w:p>");
			for (int i = 0; i < 30; i++) {
				body.append("<w:p>").append(run(words(30))).append(run(words(30))).append("</w:p>");
			}
			body.append("<w:tbl><w:tblPr/><w:tblGrid/>");
			for (int i = 0; i < 5; i++) {
				body.append("<w:tr>").append(("<w:tc><w:p>" + run(words(4)) + "</w:p></w:tc>").repeat(4)).append("</w:tr>");
			}
			body.append("</w:tbl>");
			size += body.substring(from).getBytes(StandardCharsets.UTF_8).length;
		}
		return Packages.word(body.toString()).bytes();
	}

	private String inSmallHeap(byte[] draft) throws Exception {
		Path file = Files.write(folder.resolve("草案.docx"), draft);
		Path out = folder.resolve("out.txt");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-Dstdout.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp",
				classPath(), LargeDrafts.class.getName(), file.toString(), folder.resolve("copy.docx").toString()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
		process.waitFor();
		return Files.readString(out);
	}

	/** That of this process, or of the bundles that it runs in; a bundle that is a folder has its classes where the build puts them. */
	private static String classPath() {
		Bundle bundle = FrameworkUtil.getBundle(WordText.class);
		return bundle == null ? System.getProperty("java.class.path")
				: Arrays.stream(bundle.getBundleContext().getBundles()).map(FileLocator::getBundleFileLocation).flatMap(location -> location.stream())
						.flatMap(location -> location.isDirectory() ? Stream.of(location, new File(location, "target/classes")) : Stream.of(location)).map(File::getPath)
						.collect(Collectors.joining(File.pathSeparator));
	}

	@Test
	void aTextOfNearlyTwentyMegabytesIsReadAndCommented() throws Exception {
		String said = inSmallHeap(draft(OfficeLimits.PART_BYTES - 500_000));
		assertTrue(said.contains("characters: ") && said.contains("copied"), said);
	}

	@Test
	void aLargerTextIsRefusedWithItsLimit() throws Exception {
		String said = inSmallHeap(draft(OfficeLimits.PART_BYTES + 500_000));
		assertTrue(said.contains("refused: ") && said.contains("word/document.xml of the file is larger than 20 MB"), said);
		assertFalse(Files.exists(folder.resolve("copy.docx")));
	}

	@Test
	void picturesCountForTheFileOnly() throws Exception {
		byte[] picture = new byte[60 * 1024 * 1024];
		random.nextBytes(picture);
		String text = Stream.of("第一章 总体要求", "第一节 规划目标", "到2030年，全县经济发展和项目建设迈上新台阶，规划目标任务全面完成。").map(line -> "<w:p>" + run(line) + "</w:p>")
				.collect(Collectors.joining());
		String said = inSmallHeap(Packages.word(text)
				.part("word/media/image1.png", picture).bytes());
		assertTrue(said.contains("copied"), said);
		assertEquals(60, Files.size(folder.resolve("copy.docx")) / 1024 / 1024);
	}
}
