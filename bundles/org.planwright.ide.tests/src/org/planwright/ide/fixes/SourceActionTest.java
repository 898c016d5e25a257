package org.planwright.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.edits.AppliedEdits;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.ide.server.TestServer;

/** What a client offers on the source: to count anew, to normalise punctuation, to bind numbers. */
@ExtendWith(SpeaksChinese.class)
class SourceActionTest {

	private static final String PLAN = """
			规划：清溪县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　发展目标
			2025年,森林覆盖率达到44.4%；到2030年,森林覆盖率达到46.5%。
			第三章　生态保护
			到2030年，森林覆盖率达到46.5%「=森林覆盖率.目标」。

			指标表：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			}
			""";

	@TempDir
	Path folder;

	private List<CodeAction> at(Position position, String... kinds) throws Exception {
		Path file = Files.writeString(folder.resolve("清溪县.plan"), PLAN);
		try (TestServer server = new TestServer(folder)) {
			server.open(file, PLAN);
			return server.actions(file, new Range(position, position), kinds);
		}
	}

	private static String applied(CodeAction action) {
		return AppliedEdits.of(PLAN, action.getEdit().getChanges().values().iterator().next());
	}

	@Test
	void headingsAreCountedAnew() throws Exception {
		List<CodeAction> actions = at(new Position(0, 0), "source.renumber");
		assertEquals(List.of("标题、条目、专栏重新编号（改 1 处）"), actions.stream().map(CodeAction::getTitle).toList());
		assertEquals(PLAN.replace("第三章", "第二章"), applied(actions.getFirst()));
	}

	@Test
	void punctuationIsNormalised() throws Exception {
		List<CodeAction> actions = at(new Position(0, 0), "source.normalisePunctuation");
		assertEquals(List.of("按 GB/T 15834 规范标点（改 2 处）"), actions.stream().map(CodeAction::getTitle).toList());
		assertEquals(PLAN.replace("年,", "年，"), applied(actions.getFirst()));
	}

	@Test
	void aNumberIsBoundToItsIndicator() throws Exception {
		Position number = new Position(4, PLAN.lines().toList().get(4).indexOf("44.4"));
		List<CodeAction> actions = at(number, "refactor");
		assertEquals(List.of("把“44.4%”与指标绑定：「=森林覆盖率.基期」", "把正文中 2 处数值与指标绑定"), actions.stream().map(CodeAction::getTitle).toList());
		assertEquals(PLAN.replace("44.4%；", "44.4%「=森林覆盖率.基期」；"), applied(actions.get(0)));
		assertEquals(PLAN.replace("44.4%；", "44.4%「=森林覆盖率.基期」；").replaceFirst("46\\.5%。", "46.5%「=森林覆盖率.目标」。"), applied(actions.get(1)));
	}

	@Test
	void whatIsBoundIsNotOfferedAgain() throws Exception {
		Position number = new Position(6, PLAN.lines().toList().get(6).indexOf("46.5"));
		assertEquals(List.of(), at(number, "refactor"));
	}
}
