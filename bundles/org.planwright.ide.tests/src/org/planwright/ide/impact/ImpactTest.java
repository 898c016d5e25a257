package org.planwright.ide.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.server.Caret;
import org.planwright.ide.server.TestServer;

/** What depends on something, as a client of the language server asks for it. */
class ImpactTest {

	private static final String CITY = """
			规划：云津市十五五纲要
			地区：云津市  市级  隶属 北原省
			规划期：2026—2030年  基期 2025年

			第一章　发展目标
			到2030年，森林覆盖率达到42.0%。
			第二章　生态保护
			森林覆盖率达到42.0%「=森林覆盖率.目标」，现状为「森林覆盖率.基期」。

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年基期、2030年目标、属性
			  指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性
			}

			专栏2：生态项目 {
			  1. 北山造林工程，造林12万亩。
			  @ 支撑 森林覆盖率
			}
			""";
	private static final String COUNTY = """
			规划：岱河县十五五纲要
			地区：岱河县  县级  隶属 云津市
			规划期：2026—2030年  基期 2025年
			上位规划：云津市十五五纲要

			第一章　发展目标
			到2030年，林木覆盖率达到46.5%。

			专栏1：主要指标 {
			  指标 林木覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			  @ 上级 云津市十五五纲要/森林覆盖率
			}
			""";

	@TempDir
	Path folder;

	private Path city;
	private TestServer server;

	@BeforeEach
	void start() throws Exception {
		city = Files.writeString(folder.resolve("云津市.plan"), CITY);
		Files.writeString(folder.resolve("岱河县.plan"), COUNTY);
		server = new TestServer(folder);
	}

	@AfterEach
	void stop() throws Exception {
		server.close();
	}

	private Impact at(String textWithCaret) throws Exception {
		Caret caret = Caret.in(textWithCaret);
		server.open(city, caret.text());
		Position position = caret.position();
		return (Impact) server.askWorkspace(service -> service.executeCommand(new ExecuteCommandParams(ImpactCommand.NAME, List.of(city.toUri().toString(), position))));
	}

	private static List<String> told(Impact impact) {
		return impact.entries().stream().map(entry -> entry.kind() + " " + entry.plan() + " " + entry.in() + " " + entry.line()).toList();
	}

	@Test
	void anIndicatorTellsAllThatDependsOnIt() throws Exception {
		Impact impact = at(CITY.replace("指标 森林覆盖", "指标 森林¦覆盖"));
		assertEquals("森林覆盖率", impact.name());
		assertEquals(List.of("STATEMENT 云津市十五五纲要 第一章 发展目标 到2030年，森林覆盖率达到42.0%。",
				"CHECK 云津市十五五纲要 第二章 生态保护 森林覆盖率达到42.0%「=森林覆盖率.目标」，现状为「森林覆盖率.基期」。",
				"REFERENCE 云津市十五五纲要 第二章 生态保护 森林覆盖率达到42.0%「=森林覆盖率.目标」，现状为「森林覆盖率.基期」。",
				"SUPPORT 云津市十五五纲要 专栏2：生态项目 @ 支撑 森林覆盖率", "STATEMENT 岱河县十五五纲要 第一章 发展目标 到2030年，林木覆盖率达到46.5%。",
				"LOWER_INDICATOR 岱河县十五五纲要 专栏1：主要指标 @ 上级 云津市十五五纲要/森林覆盖率"), told(impact));
	}

	@Test
	void aFigureOfTheTableIsThatOfItsIndicator() throws Exception {
		assertEquals("森林覆盖率", at(CITY.replace("目标 42.0  约束性", "目标 42¦.0  约束性")).name());
	}

	@Test
	void aFigureOfTheProseIsThatOfTheIndicatorThatItIsAbout() throws Exception {
		assertEquals("森林覆盖率", at(CITY.replace("达到42.0%。", "达到42¦.0%。")).name());
	}

	@Test
	void aPlanTellsThePlansBelowIt() throws Exception {
		assertEquals(List.of("LOWER_PLAN 岱河县十五五纲要  上位规划：云津市十五五纲要"), told(at(CITY.replace("规划：云津市", "规划：云¦津市"))));
	}

	@Test
	void whereNothingCouldDependOnAnythingThereIsNoAnswer() throws Exception {
		assertNull(at(CITY.replace("第二章　生态", "第二章　¦生态")));
	}
}
