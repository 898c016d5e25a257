package org.planwright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.report.EntryKind;

/** What cannot be imported is refused with a reason; what can in part is imported with a warning. */
class ImportErrorsTest {

	private static void assertRefused(Reason reason, byte[] content) {
		ImportException refused = assertThrows(ImportException.class, () -> new PlanImporter().importContent("草稿.txt", content));
		assertEquals(reason, refused.reason());
		assertTrue(refused.message(Locale.CHINESE).startsWith("草稿.txt："), refused.message(Locale.CHINESE));
	}

	private static void assertRefused(Reason reason, String content) {
		assertRefused(reason, content.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void anEmptyFileIsRefused() {
		assertRefused(Reason.EMPTY, "");
		assertRefused(Reason.EMPTY, "\ufeff");
		assertRefused(Reason.EMPTY, " \r\n\u3000\t\n\n");
	}

	@Test
	void bytesThatAreNoTextAreRefused() {
		byte[] bytes = new byte[20_000];
		new Random(7).nextBytes(bytes);
		assertRefused(Reason.BINARY, bytes);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (bytes[i] | 0x80);
		}
		assertRefused(Reason.UNDECODABLE, bytes);
	}

	@Test
	void textThatIsNoPlanIsRefused() {
		assertRefused(Reason.NOT_A_PLAN, "The quick brown fox.\n\nJumps over the lazy dog.\n");
		assertRefused(Reason.NOT_A_PLAN, "name,age,city\nAda,36,London\nGrace,85,New York\n".repeat(50));
		assertRefused(Reason.NOT_A_PLAN, "第一章 雨夜\n\n窗外的雨下了一整夜，她没有合眼。\n\n第二章 归途\n\n天亮了，他背起行囊往家走。\n");
		assertRefused(Reason.NOT_A_PLAN, "关于召开规划座谈会的通知\n\n请各单位围绕规划目标和项目建设准备发言。会议时间另行通知。\n");
	}

	@Test
	void aSingleChapterIsToldWhatIsLookedForAndIsAPlanBelowATitle() throws ImportException {
		String chapter = "第九章 办好人民满意的教育\n\n第一节 扩大优质资源\n\n新增义务教育学位800个，推进集团化办学。\n\n第二节 提升教师素质\n\n完善教师轮岗交流制度。\n";
		ImportException refused = assertThrows(ImportException.class, () -> new PlanImporter().importContent("教育.txt", chapter.getBytes(StandardCharsets.UTF_8)));
		assertEquals(Reason.NOT_A_PLAN, refused.reason());
		String title = "河湾县国民经济和社会发展第十五个五年规划纲要";
		for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
			for (String told : List.of("规划", "纲要", "计划", "目标", "发展", "建设", "推进", "项目", "工程", "第一章", "专栏", title)) {
				assertTrue(refused.message(locale).contains(told), refused.message(locale));
			}
		}
		assertTrue(Fixtures.imported(title + "\n\n" + chapter).planText().contains("第九章 办好人民满意的教育"));
	}

	@Test
	void aSmallPlanIsEnough() throws ImportException {
		assertTrue(Fixtures.imported(Fixtures.HEAD).planText().contains("第一章 总体要求"));
	}

	@Test
	void tooBigAFileIsRefusedWithoutReadingIt(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("大.txt");
		try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
			big.setLength(50L * 1024 * 1024);
			big.write("第一章 总体要求".getBytes(StandardCharsets.UTF_8));
		}
		ImportException refused = assertThrows(ImportException.class, () -> new PlanImporter().importFile(file));
		assertEquals(Reason.TOO_BIG, refused.reason());
		assertTrue(refused.message(Locale.CHINESE).contains("文件有 50 MB，上限为 8 MB"), refused.message(Locale.CHINESE));
	}

	@Test
	void aPlanNearTheLimitIsImported() throws ImportException {
		StringBuilder text = new StringBuilder();
		for (int chapter = 1; text.length() < 2_500_000; chapter++) {
			text.append("第").append(chapter % 900 + 1).append("章 加快发展\n\n").append("推进项目建设，实现规划目标。".repeat(40)).append("\n\n");
			text.append("专栏").append(chapter % 900 + 1).append("：重点工程\n\n1.道路工程10公里\n2.水利工程5处\n\n");
		}
		assertFalse(Fixtures.imported(text.toString()).planText().isEmpty());
	}

	@Test
	void aMissingFileAndAFolderAreRefused(@TempDir Path folder) {
		for (Path path : new Path[] { folder, folder.resolve("没有.txt") }) {
			ImportException refused = assertThrows(ImportException.class, () -> new PlanImporter().importFile(path));
			assertEquals(Reason.UNREADABLE, refused.reason());
		}
	}

	@ParameterizedTest
	@EnumSource(Reason.class)
	void everyReasonSaysWhatWhereAndWhatToDoInBothLanguages(Reason reason) {
		ImportException exception = new ImportException(reason, "县.txt", 50, 16, 20);
		String english = exception.message(Locale.ENGLISH);
		String chinese = exception.message(Locale.SIMPLIFIED_CHINESE);
		assertTrue(english.startsWith("县.txt: ") && english.endsWith("."), english);
		assertTrue(chinese.startsWith("县.txt：") && chinese.endsWith("。") && chinese.contains("请"), chinese);
		assertFalse(english.contains("{") || chinese.contains("{"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "主要指标\n指标\t单位\t2025年实际\t2030年目标\t属性\n森林覆盖率\t%\t30.1\t31\t约束性\n粮食产量\t亿斤\t9",
			"\t专栏1：主要指标\n\n\t指标\n\t单位\n\t2025年\n\t2030年\n\n\t森林覆盖率\n\t%\n\t30.1\n\t31\n\n\t粮食产量\n\t亿斤" })
	void aFileThatEndsInTheMiddleOfARowIsRefused(String table) {
		String text = Fixtures.HEAD + table;
		ImportException refused = assertThrows(ImportException.class, () -> new PlanImporter().importContent("县.txt", text.getBytes(StandardCharsets.UTF_8)));
		assertEquals(Reason.CUT_OFF, refused.reason());
		long line = text.substring(0, text.indexOf("粮食产量")).lines().count() + (table.startsWith("\t") ? 0 : 1);
		assertTrue(refused.message(Locale.SIMPLIFIED_CHINESE).contains("第 " + line + " 行"), refused.message(Locale.SIMPLIFIED_CHINESE));
	}

	@Test
	void aFileCutOffInsideACharacterIsImportedWithAWarning() throws ImportException {
		for (Charset charset : new Charset[] { StandardCharsets.UTF_8, Charset.forName("GB18030") }) {
			byte[] bytes = Fixtures.text(Fixtures.CITY).strip().getBytes(charset);
			bytes = Arrays.copyOf(bytes, bytes.length - (charset == StandardCharsets.UTF_8 ? 4 : 3));
			ImportResult result = new PlanImporter().importContent("cut.txt", bytes);
			assertEquals(charset.name(), result.document().coding());
			assertEquals(1, result.report().entries(EntryKind.UNDECODABLE_CHARACTERS).size());
			assertTrue(result.planText().contains("第一章 发展环境"));
		}
	}
}
