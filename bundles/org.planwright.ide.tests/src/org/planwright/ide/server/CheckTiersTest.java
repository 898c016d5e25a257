package org.planwright.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FAST rules run at every keystroke, NORMAL ones after a pause, EXPENSIVE ones when a plan is opened or saved and on demand. What was found is shown all the while. */
class CheckTiersTest {

	private static final String FAST = "planwright.rule.A05";
	private static final String NORMAL = "planwright.rule.T01";
	private static final String EXPENSIVE = "planwright.rule.L01";
	private static final String LINK = "org.eclipse.xtext.diagnostics.Diagnostic.Linking";

	private static final String CITY = """
			规划：云津市十五五纲要
			地区：云津市  市级  隶属 北原省
			规划期：2026—2030年  基期 2025年
			第一章　发展目标
			森林覆盖率稳步提高。
			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 绿色生态
			    指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性
			    @ 分解 清堰县 38、岱河县 46.5
			}
			""";
	private static final String COUNTY = """
			规划：岱河县十五五纲要
			地区：岱河县  县级  隶属 云津市
			规划期：2026—2030年  基期 2025年
			上位规划：云津市十五五纲要
			第一章　发展目标
			到2030年，卫生队伍更加健全，引进和培养执业（助理）医师210名。
			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 绿色生态
			    指标 森林覆盖率  单位 %  基期 44.4  目标 47.0  约束性
			    @ 上级 云津市十五五纲要/森林覆盖率
			}
			""";
	private static final String WRONG_TERM = COUNTY.replace("执业（", "职业（");
	private static final String BELOW = COUNTY.replace("目标 47.0", "目标 46.0");
	private static final int TERM_LINE = 5;

	@TempDir
	Path folder;

	private Path city;
	private Path county;
	private TestServer server;

	@BeforeEach
	void start() throws Exception {
		city = Files.writeString(folder.resolve("云津市.plan"), CITY);
		county = Files.writeString(folder.resolve("岱河县.plan"), COUNTY);
		server = new TestServer(folder);
		server.execute(PlanLanguageServer.CHECK_COMMAND);
	}

	@AfterEach
	void stop() throws Exception {
		server.close();
	}

	@Test
	void fastFindingsComeAtOnceAndNormalOnesAfterAPause() throws Exception {
		server.open(county, COUNTY);
		server.execute(PlanLanguageServer.CHECK_COMMAND);

		server.change(county, 2, WRONG_TERM.replace("  约束性", ""));
		server.await(county, found -> has(found, NORMAL));

		List<PublishDiagnosticsParams> published = server.published(county).stream().filter(each -> Integer.valueOf(2).equals(each.getVersion())).toList();
		assertTrue(has(published.getFirst(), FAST));
		assertFalse(has(published.getFirst(), NORMAL));
		assertTrue(has(published.getLast(), FAST));
	}

	@Test
	void aKeystrokeBeforeThePauseIsOverPutsTheNormalRulesOff() throws Exception {
		server.open(county, COUNTY);
		server.execute(PlanLanguageServer.CHECK_COMMAND);

		server.change(county, 2, WRONG_TERM);
		server.change(county, 3, COUNTY + "到2030年，引进注册护士300名。\n");
		server.change(county, 4, WRONG_TERM);
		server.await(county, found -> has(found, NORMAL));

		List<PublishDiagnosticsParams> withTerm = server.published(county).stream().filter(each -> has(each, NORMAL)).toList();
		assertEquals(List.of(4), withTerm.stream().map(PublishDiagnosticsParams::getVersion).distinct().toList());
	}

	@Test
	void whatNormalRulesFoundStaysWithItsTextUntilTheyHaveRunAgain() throws Exception {
		server.open(county, WRONG_TERM);
		server.await(county, found -> has(found, NORMAL));
		server.execute(PlanLanguageServer.CHECK_COMMAND);
		int before = server.published(county).size();

		server.change(county, 2, WRONG_TERM.replace("第一章", "// 送审前再核\n第一章"));
		server.change(county, 3, WRONG_TERM.replace("第一章", "// 送审前再核\n// 两遍\n第一章"));
		server.await(county, found -> line(found) == TERM_LINE + 2);
		server.execute(PlanLanguageServer.CHECK_COMMAND);

		List<PublishDiagnosticsParams> published = server.published(county);
		for (PublishDiagnosticsParams each : published.subList(before, published.size())) {
			assertEquals(1, each.getDiagnostics().stream().filter(found -> is(found, NORMAL)).count(), each.toString());
			assertEquals(TERM_LINE + each.getVersion() - 1, line(each.getDiagnostics()), each.toString());
		}
	}

	/** As Ctrl+1 in the workbench, which sends no diagnostics. */
	@Test
	void whatExpensiveRulesFoundIsMendedWhereItIsShown() throws Exception {
		server.open(county, BELOW);
		Diagnostic below = server.await(county, found -> has(found, EXPENSIVE)).stream().filter(found -> is(found, EXPENSIVE)).findFirst().orElseThrow();
		CodeActionContext context = new CodeActionContext(List.of());
		context.setTriggerKind(CodeActionTriggerKind.Invoked);
		List<CodeAction> fixes = server.fixes(county, below.getRange(), context);
		assertTrue(fixes.stream().anyMatch(fix -> fix.getTitle().contains("46.5")), fixes::toString);
	}

	@Test
	void expensiveRulesWaitForASaveAndTheirFindingsStay() throws Exception {
		server.open(county, COUNTY);
		server.execute(PlanLanguageServer.CHECK_COMMAND);

		server.change(county, 2, BELOW.replace("执业（", "职业（"));
		assertFalse(has(server.await(county, found -> has(found, NORMAL)), EXPENSIVE));
		server.saved(county);
		assertTrue(has(server.await(county, found -> has(found, EXPENSIVE)), EXPENSIVE));

		server.change(county, 3, BELOW);
		assertTrue(has(server.await(county, found -> !has(found, NORMAL)), EXPENSIVE));
		server.change(county, 4, COUNTY);
		server.saved(county);
		assertFalse(has(server.await(county, found -> !has(found, EXPENSIVE)), EXPENSIVE));
	}

	@Test
	void expensiveRulesRunOnDemandAndWhenAPlanIsOpened() throws Exception {
		server.open(county, COUNTY);
		server.execute(PlanLanguageServer.CHECK_COMMAND);
		server.change(county, 2, BELOW);
		server.execute(PlanLanguageServer.CHECK_COMMAND, county.toUri().toString());
		assertTrue(has(server.published(county).getLast(), EXPENSIVE));

		server.change(county, 3, COUNTY);
		server.open(county, BELOW);
		assertTrue(has(server.await(county, found -> has(found, EXPENSIVE)), EXPENSIVE));
	}

	@Test
	void anOpenPlanIsCheckedAgainWhenTheOneThatItRefersToChanges() throws Exception {
		server.open(county, COUNTY);
		server.open(city, CITY);
		server.execute(PlanLanguageServer.CHECK_COMMAND);

		server.change(city, 2, CITY.replace("指标 森林覆盖率", "指标 林木覆盖率"));

		assertTrue(has(server.await(county, found -> has(found, LINK)), LINK));
		server.change(city, 3, CITY);
		assertFalse(has(server.await(county, found -> !has(found, LINK)), LINK));
	}

	@Test
	void aClosedPlanIsCheckedAgainWhenTheOneThatItRefersToIsSaved() throws Exception {
		server.open(city, CITY);
		server.execute(PlanLanguageServer.CHECK_COMMAND);

		server.change(city, 2, CITY.replace("指标 森林覆盖率", "指标 林木覆盖率") + "引进职业（助理）医师10名。\n");
		server.await(city, found -> has(found, NORMAL));
		assertFalse(has(server.published(county).getLast(), LINK));

		server.saved(city);
		assertTrue(has(server.await(county, found -> has(found, LINK)), LINK));
	}

	@Test
	void aFileThatChangesIsCheckedWithAllRules() throws Exception {
		Files.writeString(county, BELOW);
		server.changed(county, FileChangeType.Changed);
		assertTrue(has(server.await(county, found -> has(found, EXPENSIVE)), EXPENSIVE));
	}

	private static int line(List<Diagnostic> found) {
		return found.stream().filter(each -> is(each, NORMAL)).findFirst().map(each -> each.getRange().getStart().getLine()).orElse(-1);
	}

	private static boolean has(PublishDiagnosticsParams published, String code) {
		return has(published.getDiagnostics(), code);
	}

	private static boolean has(List<Diagnostic> found, String code) {
		return found.stream().anyMatch(each -> is(each, code));
	}

	private static boolean is(Diagnostic found, String code) {
		return found.getCode() != null && code.equals(found.getCode().getLeft());
	}
}
