package org.planwright.ide.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.ide.edits.AppliedEdits;
import org.planwright.ide.language.Documents;
import org.planwright.ide.server.TestServer;

/** Formatting as a client of the language server meets it. */
class FormattingTest {

	private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

	@TempDir
	Path folder;

	private String formatted(String text) throws Exception {
		Path file = Files.writeString(folder.resolve("清溪县.plan"), text);
		try (TestServer server = new TestServer(folder)) {
			server.open(file, text);
			List<? extends TextEdit> edits = server.ask(service -> service.formatting(new DocumentFormattingParams(TestServer.id(file), OPTIONS)));
			return AppliedEdits.of(text, edits);
		}
	}

	private void assertFormatted(String expected, String text) throws Exception {
		assertEquals(expected, formatted(text));
		assertEquals(expected, formatted(expected), "once is enough");
	}

	@Test
	void valuesOfATableStandBelowEachOther() throws Exception {
		assertFormatted("""
				专栏1：主要指标 {
				  列 指标、单位、2025年基期、2030年目标、属性
				  类别 绿色生态
				  指标 森林覆盖率                    单位 %              基期 44.4  目标 ≥46.5               约束性
				  @ 方向 提高
				  指标 单位GDP能耗降低               单位 %              基期 —                 累计 [13.5]  约束性
				  指标 每万人口高价值发明专利拥有量  单位 吨标准煤/万元             目标 3.0                  预期性
				}
				""", """
				专栏1：主要指标 {
				列 指标、单位、2025年基期、2030年目标、属性
				类别 绿色生态
				指标 森林覆盖率 单位 % 基期 44.4 目标 ≥46.5 约束性
				@ 方向   提高
				指标 单位GDP能耗降低 单位 % 基期 — 累计 [13.5] 约束性
				指标 每万人口高价值发明专利拥有量 单位 吨标准煤/万元 目标 3.0 预期性
				}
				""");
	}

	@Test
	void aRowWithItsKeysInAnotherOrderDoesNotDisturbTheOthers() throws Exception {
		assertFormatted("""
				专栏1：主要指标 {
				  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5
				  指标 人均寿命    单位 岁  基期 78.1  目标 79.2
				  指标 湿地  目标 55  单位 %
				}
				""".replace("单位 %  基期", "单位 %   基期"), """
				专栏1：主要指标 {
				  指标 森林覆盖率 单位 % 基期 44.4 目标 46.5
				  指标 人均寿命 单位 岁 基期 78.1 目标 79.2
				  指标 湿地 目标 55 单位 %
				}
				""");
	}

	@Test
	void onlyTheSelectedLinesAreFormatted() throws Exception {
		String text = "专栏1：水利 {\n1. 堤防，12公里。\n@ 地点 北屏镇 、 石渡镇 规模   12公里\n2. 渠道，8公里。\n@ 地点   石渡镇\n}\n";
		Path file = Files.writeString(folder.resolve("清溪县.plan"), text);
		try (TestServer server = new TestServer(folder)) {
			server.open(file, text);
			Range lines = new Range(new Position(1, 0), new Position(3, 0));
			List<? extends TextEdit> edits = server.ask(service -> service.rangeFormatting(new DocumentRangeFormattingParams(TestServer.id(file), OPTIONS, lines)));
			assertEquals("专栏1：水利 {\n  1. 堤防，12公里。\n  @ 地点 北屏镇、石渡镇  规模 12公里\n2. 渠道，8公里。\n@ 地点   石渡镇\n}\n", AppliedEdits.of(text, edits));
		}
	}

	static List<String> documents() throws Exception {
		return Documents.samples();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void aSampleKeepsItsWordsAndIsFormattedOnce(String name) throws Exception {
		String text = Documents.text(name);
		String once = formatted(text);
		assertEquals(text.replaceAll("\\s+", ""), once.replaceAll("\\s+", ""));
		assertEquals(once, formatted(once));
		assertTrue(once.lines().noneMatch(line -> line.endsWith(" ")));
	}
}
