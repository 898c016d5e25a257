package org.planwright.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.edits.AppliedEdits;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.ide.server.TestServer;

/** Mending all findings of a kind, in a file and in its project. */
@ExtendWith(SpeaksChinese.class)
class BulkFixTest {

	private static final String COUNTY = """
			规划：清溪县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章 发展目标
			截止2025年底，基本医疗保险参保率提高3%。截止目前，供水工程基本完工。

			指标表：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 民生福祉
			  指标 城镇调查失业率  单位 %  基期 5.6  目标 5.5  预期性
			  指标 城镇登记失业率  单位 %  基期 4.1  目标 4.0  预期性
			  类别 创新
			  指标 每万人口高价值发明专利拥有量  单位 件  基期 2.1  目标 3.0  预期性
			}
			""";
	private static final String DISTRICT = """
			规划：清源区十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章 发展目标
			截止2025年底，农村公路通达。

			指标表：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 民生福祉
			  指标 城镇调查失业率  单位 %  基期 5.2  目标 5.0  预期性
			}
			""";

	@TempDir
	Path folder;

	private Path county;
	private Path district;
	private TestServer server;

	@BeforeEach
	void start() throws Exception {
		county = Files.writeString(folder.resolve("清溪县.plan"), COUNTY);
		district = Files.writeString(folder.resolve("清源区.plan"), DISTRICT);
		server = new TestServer(folder);
		server.open(county, COUNTY);
	}

	@AfterEach
	void stop() throws Exception {
		server.close();
	}

	private CodeAction offered(String title) throws Exception {
		Range all = new Range(new Position(0, 0), new Position(14, 0));
		List<CodeAction> actions = server.fixes(county, all);
		return actions.stream().filter(action -> action.getTitle().startsWith(title)).findFirst().orElseThrow(() -> new AssertionError(actions));
	}

	private static String applied(String text, Path file, Map<String, List<TextEdit>> edits) {
		return AppliedEdits.of(text, edits.entrySet().stream().filter(entry -> file.equals(AppliedEdits.file(entry.getKey()))).findFirst().orElseThrow().getValue());
	}

	@Test
	void allFindingsOfOneKindAreMendedInTheFile() throws Exception {
		CodeAction action = offered("本文件同类问题全部修正：V05");
		assertNull(action.getEdit(), "changes are found out when they are asked for");
		Map<String, List<TextEdit>> edits = server.resolve(action).getChanges();
		assertEquals(1, edits.size());
		assertEquals(COUNTY.replace("目标 5.5", "目标 ≤5.5").replace("目标 4.0", "目标 ≤4.0"), applied(COUNTY, county, edits));
	}

	@Test
	void allFindingsOfOneKindAreMendedInTheProject() throws Exception {
		Map<String, List<TextEdit>> edits = server.resolve(offered("本项目同类问题全部修正：V05")).getChanges();
		assertEquals(2, edits.size());
		assertEquals(COUNTY.replace("目标 5.5", "目标 ≤5.5").replace("目标 4.0", "目标 ≤4.0"), applied(COUNTY, county, edits));
		assertEquals(DISTRICT.replace("目标 5.0", "目标 ≤5.0"), applied(DISTRICT, district, edits));
	}

	@Test
	void anotherFileIsMendedAsItIsBeingEdited() throws Exception {
		String edited = DISTRICT.replace("第一章", "// 待定\n第一章");
		server.open(district, edited);
		Map<String, List<TextEdit>> edits = server.resolve(offered("本项目同类问题全部修正：V05")).getChanges();
		assertEquals(edited.replace("目标 5.0", "目标 ≤5.0"), applied(edited, district, edits));
	}

	@Test
	void aFindingThatStandsForManyPlacesIsMendedInAll() throws Exception {
		Map<String, List<TextEdit>> edits = server.resolve(offered("本项目同类问题全部修正：T03")).getChanges();
		assertEquals(COUNTY.replace("截止", "截至"), applied(COUNTY, county, edits));
	}

	@Test
	void allThatIsSureIsMendedAtOnce() throws Exception {
		List<CodeAction> actions = server.actions(county, new Range(new Position(0, 0), new Position(0, 0)), "source.fixAll");
		assertEquals(List.of("修正本文件中所有可以确定的问题"), actions.stream().map(CodeAction::getTitle).toList());
		String mended = applied(COUNTY, county, server.resolve(actions.getFirst()).getChanges());
		assertEquals(COUNTY.replace("目标 5.5", "目标 ≤5.5").replace("目标 4.0", "目标 ≤4.0").replace("截止", "截至").replace("3%", "3个百分点"), mended);
	}
}
