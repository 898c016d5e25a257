package org.planwright.ide.colouring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.server.TestServer;

/** The colours that a client of the language server is told. */
class SemanticTokensTest {

	private static final String PLAN = """
			// 送审前核对
			规划：岱河县十五五纲要

			第一章　守护绿水青山
			森林覆盖率达到40%「=森林覆盖率.目标」，提前一年^①。
			@ 牵头 县林业局
			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  目标 ≥40.0  约束性
			}
			""";

	@TempDir
	Path folder;

	@Test
	void eachPieceOfALineIsToldByWhatItIs() throws Exception {
		assertEquals(List.of("comment // 送审前核对", "keyword 规划", "string 岱河县十五五纲要", "class 第一章", "class 守护绿水青山", "variable 「=森林覆盖率.目标」",
				"number ^①", "keyword @", "keyword 牵头", "decorator 县林业局", "struct 专栏1主要指标", "struct {", "keyword 指标", "string 森林覆盖率", "keyword 单位", "string %",
				"keyword 目标", "string ≥40.0", "keyword 约束性", "struct }"), withoutColons(tokens(PLAN)));
	}

	@Test
	void noTokenIsLongerThanItsLine() throws Exception {
		for (String token : tokens(PLAN.replace("\n", "\r\n") + "// 完")) {
			assertTrue(token.indexOf('\n') < 0 && token.indexOf('\r') < 0, token);
		}
	}

	/** Joined pieces may hold the colon between them. */
	private static List<String> withoutColons(List<String> tokens) {
		return tokens.stream().map(token -> token.replace("：", "").replace("　", "").stripTrailing()).filter(token -> token.indexOf(' ') > 0).toList();
	}

	private List<String> tokens(String text) throws Exception {
		Path file = Files.writeString(folder.resolve("岱河县.plan"), text);
		try (TestServer server = new TestServer(folder)) {
			server.open(file, text);
			SemanticTokensLegend legend = server.announced().getSemanticTokensProvider().getLegend();
			List<Integer> data = server.ask(service -> service.semanticTokensFull(new SemanticTokensParams(TestServer.id(file)))).getData();
			String[] lines = text.split("\n", -1);
			List<String> tokens = new ArrayList<>();
			int line = 0;
			int column = 0;
			for (int i = 0; i < data.size(); i += 5) {
				column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
				line += data.get(i);
				tokens.add(legend.getTokenTypes().get(data.get(i + 3)) + " " + lines[line].substring(column, column + data.get(i + 2)));
			}
			return tokens;
		}
	}
}
