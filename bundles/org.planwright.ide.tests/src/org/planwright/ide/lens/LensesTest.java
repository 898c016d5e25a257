package org.planwright.ide.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.ide.server.TestServer;

/** What a client may show beside indicators. */
@ExtendWith(SpeaksChinese.class)
class LensesTest {

	private static final String PLAN = """
			规划：岱河县十五五纲要
			规划期：2026—2030年  基期 2025年

			持续开展国土绿化行动。
			@ 支撑 森林覆盖率
			专栏1：主要指标 {
			  指标 地区生产总值增长  单位 %  年均 5.5  预期性
			  指标 森林覆盖率  单位 %  基期 38.5  目标 ≥40.0  约束性
			  @ 牵头 县林业局
			  指标 粮食综合生产能力  单位 亿斤  基期 10  目标 11  约束性
			  指标 规模以上工业增加值  单位 亿元  基期 38.6  目标 年均增长7%  预期性
			  指标 农村公路里程  单位 公里  基期 1200  目标 1500  年均 4.6  预期性
			}
			专栏2：生态工程 {
			  1. 退耕还林工程。
			  @ 支撑 森林覆盖率、粮食综合生产能力
			}
			""";

	@TempDir
	Path folder;

	@Test
	void whatBaseAndTargetGiveStandsBehindTheIndicator() throws Exception {
		assertEquals(List.of("7:40 增量1.5个百分点", "9:39 增量1亿斤，年均增速1.92%", "11:49 增量300公里，增幅25.00%"), hints(0, 99));
	}

	@Test
	void aTargetThatIsARateIsNotTakenForALevel() throws Exception {
		assertEquals(List.of(), hints(10, 10));
	}

	@Test
	void onlyTheLinesThatAreAskedForAreLookedAt() throws Exception {
		assertEquals(1, hints(8, 9).size());
	}

	@Test
	void projectsAndTasksThatSupportAnIndicatorAreCounted() throws Exception {
		assertEquals(List.of("7 2个项目和任务支撑", "9 1个项目和任务支撑"), lenses());
	}

	@Test
	void bothAreInTheLanguageOfThePerson() throws Exception {
		Locale.setDefault(Locale.ENGLISH);
		assertEquals("9 supported by 1 project or task", lenses().getLast());
		assertEquals("7:40 change 1.5个百分点", hints(0, 99).getFirst());
	}

	private List<String> hints(int first, int last) throws Exception {
		Path file = Files.writeString(folder.resolve("岱河县.plan"), PLAN);
		try (TestServer server = new TestServer(folder)) {
			server.open(file, PLAN);
			Range range = new Range(new Position(first, 0), new Position(last, 0));
			return server.ask(service -> service.inlayHint(new InlayHintParams(TestServer.id(file), range))).stream()
					.map(hint -> hint.getPosition().getLine() + ":" + hint.getPosition().getCharacter() + " " + hint.getLabel().getLeft()).toList();
		}
	}

	private List<String> lenses() throws Exception {
		Path file = Files.writeString(folder.resolve("岱河县.plan"), PLAN);
		try (TestServer server = new TestServer(folder)) {
			server.open(file, PLAN);
			return server.ask(service -> service.codeLens(new CodeLensParams(TestServer.id(file)))).stream()
					.map(lens -> lens.getRange().getStart().getLine() + " " + lens.getCommand().getTitle()).toList();
		}
	}
}
