package org.planwright.exchange.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice lays the document out as it is meant. Skipped where it is not installed. */
class LibreOfficeTest {

	private static final String PLAN = """
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			规划期：2026—2030年  基期 2025年
			稿次：征求意见稿
			编制：河湾县人民政府

			第一章　发展基础

			§
			推广“林长制”^①管护。

			第二章　主要目标

			第一节　主要指标

			§

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 绿色生态
			    指标 1. 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			    指标 2. 水质达标率  单位 %  基期 90  目标 ≥95  约束性
			  注：数据来自统计部门。
			}

			第三章　组织实施

			§

			名词解释 {
			  ① 林长制：指由各级党政负责人担任林长的制度。
			}
			""".replace("§", ("全县上下同心协力，" + "经济社会发展取得扎实成效，".repeat(20) + "为下一个五年打下坚实基础。\n").repeat(6).stripTrailing());

	@TempDir
	Path folder;

	@Test
	void pagesAreLaidOutAsMeant() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(render(WordFiles.write(PLAN)).toFile())) {
			List<String> pages = pages(pdf);
			assertEquals(595, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
			assertTrue(plain(pages.get(0)).startsWith("河湾县国民经济和社会发展第十五个五年规划纲要（征求意见稿）") && plain(pages.get(0)).endsWith("河湾县人民政府"), pages.get(0));
			assertTrue(plain(pages.get(1)).startsWith("目录第一章发展基础") && plain(pages.get(1)).endsWith("—I—"), pages.get(1));
			int body = 2;
			assertTrue(plain(pages.get(body)).startsWith("第一章发展基础全县上下") && plain(pages.get(body)).endsWith("—1—"), pages.get(body));
			assertTrue(pages.stream().anyMatch(page -> plain(page).contains("①林长制：指由各级党政负责人担任林长的制度。")), "a footnote at the foot of its page");
			assertTrue(pages.stream().anyMatch(page -> plain(page).contains("专栏1主要指标类别指标单位")), "a box with its table");
			for (MatchResult entry : Pattern.compile("(第.[章节])\\D*?([0-9]+)").matcher(plain(pages.get(1))).results().toList()) {
				int estimated = Integer.parseInt(entry.group(2));
				int actual = pages.indexOf(pages.stream().skip(body).filter(page -> page.lines().anyMatch(line -> plain(line).startsWith(entry.group(1)))).findFirst().orElseThrow()) - body + 1;
				assertTrue(Math.abs(estimated - actual) <= 1, entry.group() + " is on page " + actual);
			}
		}
	}

	private Path render(byte[] file) throws IOException, InterruptedException {
		String office = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(each -> Path.of(each, "soffice")).filter(Files::isExecutable).findFirst().map(Path::toString)
				.orElse(null);
		assumeTrue(office != null, "LibreOffice is not installed");
		Path docx = Files.write(folder.resolve("plan.docx"), file);
		Process process = new ProcessBuilder(office, "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf", "--outdir",
				folder.toString(), docx.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
		assertTrue(process.waitFor(2, TimeUnit.MINUTES), "LibreOffice did not end");
		return folder.resolve("plan.pdf");
	}

	private static List<String> pages(PDDocument pdf) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		List<String> pages = new java.util.ArrayList<>();
		for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			pages.add(stripper.getText(pdf));
		}
		return pages;
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\\u3000·]", "");
	}
}
