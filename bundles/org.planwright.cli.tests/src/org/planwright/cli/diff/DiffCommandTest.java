package org.planwright.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Cli;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.report.SchemaChecker;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DiffCommandTest {

	private static final String EARLIER = """
			规划：河湾县十五五纲要
			标题：河湾县国民经济和社会发展第十五个五年规划纲要

			第一章　发展目标

			到2030年，森林覆盖率达到32.4%，城镇新增就业7000人。

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}

			第二章　重点任务

			加快建设灌区改造工程，提高<灌溉>水利用效率，推进重点项目建设。

			专栏2：重点项目 {
			  1. 河东灌区改造工程，改造渠道118公里。
			  2. 湿地公园栈道工程，新建栈道6公里。
			}
			""";
	private static final String LATER = EARLIER.replace("32.4%", "33%").replace("目标 32.4", "目标 33").replace("118公里", "120公里").replace("加快", "持续加快")
			.replace("  2. 湿地公园栈道工程，新建栈道6公里。\n", "");

	@TempDir
	Path folder;
	private CliRun cli;

	@BeforeEach
	void drafts() throws IOException {
		cli = CliRun.in(folder).with("一稿.plan", EARLIER).with("二稿.plan", LATER);
	}

	@Test
	void differencesComeByGroupAndTheExitCodeIsThatOfDiff() {
		assertEquals(ExitCodes.DIFFERENT, cli.run("diff", "一稿.plan", "二稿.plan"));
		assertEquals("""
				一稿.plan → 二稿.plan
				共 6 处不同：指标 1 处，项目 2 处，正文数据 1 处，正文与表格 2 处

				指标（1）
				  修改指标：森林覆盖率（第一章 发展目标 专栏1，第 9 行 → 第 9 行）
				    目标：32.4 → 33

				项目（2）
				  修改项目：河东灌区改造工程（第二章 重点任务 专栏2，第 17 行 → 第 17 行）
				    数量：118公里 → 120公里
				    河东灌区改造工程，改造渠道[-118-]{+120+}公里。
				  删除项目：湿地公园栈道工程（第二章 重点任务 专栏2，第 18 行）
				    - 湿地公园栈道工程，新建栈道6公里。

				正文数据（1）
				  修改数据：森林覆盖率（第一章 发展目标，第 6 行 → 第 6 行）
				    数量：达到 32.4% → 达到 33%

				正文与表格（2）
				  修改文字（第一章 发展目标，第 6 行 → 第 6 行）
				    到2030年，森林覆盖率达到[-32.4-]{+33+}%，城镇新增就业7000人。
				  修改文字（第二章 重点任务，第 14 行 → 第 14 行）
				    {+持续+}加快建设灌区改造工程，提高<灌溉>水……
				""", cli.out());
	}

	@Test
	void theSameEndsWithZeroAndLayoutIsSaid() throws IOException {
		assertEquals(ExitCodes.OK, cli.run("diff", "一稿.plan", "一稿.plan"));
		assertTrue(cli.out().contains("两稿内容相同"), cli.out());
		assertEquals("", cli.err());
		cli.with("三稿.plan", EARLIER.replace("\n\n", "\n") + "// 待核实\n");
		assertEquals(ExitCodes.OK, cli.run("diff", "一稿.plan", "三稿.plan"));
		assertTrue(cli.err().contains("只有注释或排版不同"), cli.err());
	}

	@Test
	void jsonIsValidAgainstTheShippedSchema() throws IOException {
		cli.run("diff", "--format", "json", "一稿.plan", "二稿.plan");
		JsonObject report = JsonParser.parseString(cli.out()).getAsJsonObject();
		try (Reader in = new InputStreamReader(Cli.class.getResourceAsStream("/schema/differences.schema.json"), StandardCharsets.UTF_8)) {
			assertEquals(List.of(), SchemaChecker.faults(JsonParser.parseReader(in).getAsJsonObject(), report));
		}
		JsonObject indicator = report.getAsJsonArray("differences").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(each -> each.get("thing").getAsString().equals("indicator")).findFirst().orElseThrow();
		assertEquals("target", indicator.getAsJsonArray("aspects").get(0).getAsJsonObject().get("key").getAsString());
		assertEquals(9, indicator.getAsJsonObject("after").get("line").getAsInt());
	}

	@Test
	void htmlIsOnePageWithBothSidesAndNothingFromOutside() throws IOException {
		assertEquals(ExitCodes.DIFFERENT, cli.run("diff", "一稿.plan", "二稿.plan", "-o", "对照.html"));
		String page = cli.read("对照.html");
		assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), page);
		assertTrue(page.contains("<del>118</del>公里") && page.contains("<ins>120</ins>公里"), page);
		assertTrue(page.contains("提高&lt;灌溉&gt;水"), page);
		assertFalse(page.contains("<script") || page.contains("http"), page);
		CliRun english = CliRun.inEnglish(folder);
		english.run("diff", "--format", "html", "一稿.plan", "二稿.plan");
		assertTrue(english.out().contains("<html lang=\"en\">") && english.out().contains("Two drafts compared"), english.out());
	}

	@Test
	void theTableOfChangesComesAsWordAndSheet() throws IOException {
		assertEquals(ExitCodes.DIFFERENT, cli.run("diff", "一稿.plan", "二稿.plan", "-o", "修改对照表.docx"));
		try (XWPFDocument word = new XWPFDocument(Files.newInputStream(folder.resolve("修改对照表.docx")))) {
			assertTrue(word.getTables().get(0).getText().contains("改造渠道120公里"));
		}
		assertEquals(ExitCodes.DIFFERENT, cli.run("diff", "一稿.plan", "二稿.plan", "-o", "修改对照表.xlsx"));
		assertTrue(Files.size(folder.resolve("修改对照表.xlsx")) > 1000);
		assertEquals(ExitCodes.UNUSABLE, cli.run("diff", "--format", "docx", "一稿.plan", "二稿.plan"));
		assertTrue(cli.err().contains("请用 -o 指定"), cli.err());
	}

	@Test
	void draftsAreComparedWithPlans() throws IOException {
		cli.with("一稿.txt", "河湾县国民经济和社会发展第十五个五年规划纲要\n\n" + EARLIER.substring(EARLIER.indexOf("第一章")).replaceAll("(?s)专栏1：.*?}\n", ""));
		assertEquals(ExitCodes.DIFFERENT, cli.run("diff", "一稿.txt", "二稿.plan"), cli.err());
		assertTrue(cli.out().contains("新增指标：森林覆盖率"), cli.out());
		assertTrue(cli.out().contains("修改项目：河东灌区改造工程"), cli.out());
	}

	@Test
	void aRevisionIsReadFromGit() throws IOException, GitAPIException {
		try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
			Files.writeString(folder.resolve("规划.plan"), EARLIER);
			git.add().addFilepattern("规划.plan").call();
			git.commit().setMessage("一稿").setAuthor("甲", "a@example.org").setCommitter("甲", "a@example.org").setSign(false).call();
			git.tag().setName("v1").setAnnotated(false).call();
		}
		cli.with("规划.plan", LATER);
		assertEquals(ExitCodes.DIFFERENT, cli.run("diff", "--revision", "HEAD", "规划.plan"), cli.err());
		assertTrue(cli.out().startsWith("规划.plan@HEAD → 规划.plan\n共 6 处不同"), cli.out());
		assertEquals(ExitCodes.DIFFERENT, cli.run("diff", "规划.plan@v1", "二稿.plan"), cli.err());
		assertEquals(ExitCodes.OK, cli.run("diff", "规划.plan@v1", "一稿.plan"), cli.err());
		assertEquals(ExitCodes.OK, cli.run("diff", "--history", "规划.plan"));
		assertTrue(cli.out().endsWith("甲  一稿\n"), cli.out());
		assertEquals(ExitCodes.UNUSABLE, cli.run("diff", "--revision", "v2", "规划.plan"));
		assertTrue(cli.err().contains("没有版本 v2"), cli.err());
	}

	@Test
	void whatCannotBeComparedIsSaid() throws IOException {
		Files.write(folder.resolve("坏.plan"), "规划：河湾".getBytes(Charset.forName("GB18030")));
		Files.write(folder.resolve("坏.docx"), new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 });
		Files.writeString(folder.resolve("空.plan"), "");
		for (String[] line : new String[][] { { "没有.plan", "没有.plan" }, { "坏.plan", "UTF-8" }, { "坏.docx", "坏.docx" }, { "空.plan", "空.plan" }, { ".", "文件夹" } }) {
			assertEquals(ExitCodes.UNUSABLE, cli.run("diff", line[0], "二稿.plan"));
			assertTrue(cli.err().contains(line[1]), cli.err());
			assertFalse(cli.err().contains("Exception"), cli.err());
			assertEquals("", cli.out());
		}
		assertEquals(ExitCodes.UNUSABLE, cli.run("diff", "一稿.plan"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("diff", "--format", "pdf", "一稿.plan", "二稿.plan"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("diff", "一稿.plan", "二稿.plan", "-o", "一稿.plan"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("diff", "--revision", "HEAD", "一稿.plan"));
		assertTrue(cli.err().contains("不在 Git 仓库中"), cli.err());
		assertEquals(EARLIER, cli.read("一稿.plan"));
	}

	@Test
	void aDamagedLineCostsItselfOnly() throws IOException {
		cli.with("坏行.plan", EARLIER.replace("目标 32.4  约束性", "目标 目标 「=（"));
		assertEquals(ExitCodes.DIFFERENT, cli.run("diff", "一稿.plan", "坏行.plan"));
		assertTrue(cli.out().contains("共 1 处不同"), cli.out());
	}
}
