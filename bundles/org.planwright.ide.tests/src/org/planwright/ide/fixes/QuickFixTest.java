package org.planwright.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.ide.edits.AppliedEdits;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.ide.server.TestServer;

/** Quick fixes as a client of the language server meets them. */
@ExtendWith(SpeaksChinese.class)
class QuickFixTest {

	private static final String FILE = "本文件同类问题全部修正：";
	private static final String PROJECT = "本项目同类问题全部修正：";
	private static final String UNITS = """
			第一章 现代能源

			水电站装机3.6万KW，光伏装机12万KW，供热面积80万平方米。
			品牌KW不是单位。
			""";
	private static final String FORMS = """
			专栏1：现代农业 {
			  1. 制种田，1.2万亩。
			  2. 水稻田，3.4万亩。
			}
			专栏2：水利 {
			  1. 渠道，118公里。
			  2、堤防，94公里。
			}
			专栏3:能源 {
			  1. 风电，20万千瓦。
			}
			""";

	private static final String NO_TARGET = """
			规划：清溪县十五五纲要
			规划期：2026—2030年  基期 2025年

			专栏1：主要指标 {
			  指标 城镇登记失业率  单位 %  基期 3.9  约束性
			}
			""";

	@TempDir
	Path folder;

	@Test
	void aUnitIsWrittenAsTheLawHasIt() throws Exception {
		List<CodeAction> fixes = at(UNITS, "KW");
		assertEquals(List.of("把“KW”改为“千瓦”", "全文 2 处“KW”都改为“千瓦”", "把“KW”改为“kW”", "全文 2 处“KW”都改为“kW”", PROJECT + "V11 单位写法须合规"),
				titles(fixes));
		assertEquals(UNITS.replaceFirst("KW", "千瓦"), applied(fixes.get(0), UNITS));
		assertEquals(UNITS.replace("万KW", "万kW"), applied(fixes.get(3), UNITS));
	}

	@Test
	void aUnitOfAnotherSizeIsNotReplaced() throws Exception {
		assertEquals(List.of(), at(UNITS.replace("KW", "马力"), "马力"));
	}

	@Test
	void labelsAreInTheLanguageOfTheServer() throws Exception {
		Locale.setDefault(Locale.ENGLISH);
		assertEquals("Write \"千瓦\" instead of \"KW\"", at(UNITS, "KW").getFirst().getTitle());
	}

	@Test
	void aNumberIsWrittenAsTheOthers() throws Exception {
		List<CodeAction> fixes = at(FORMS, "2、");
		assertEquals(List.of("与其他各处一致，改为“2.”", FILE + "N04 条目号和专栏标题的写法须统一", PROJECT + "N04 条目号和专栏标题的写法须统一"), titles(fixes));
		assertEquals(FORMS.replace("2、", "2."), applied(fixes.getFirst(), FORMS));
	}

	@Test
	void aColonIsWrittenAsTheOthers() throws Exception {
		List<CodeAction> fixes = at(FORMS, "专栏3");
		assertEquals(List.of("与其他各处一致，改为“专栏3：”", FILE + "N04 条目号和专栏标题的写法须统一", PROJECT + "N04 条目号和专栏标题的写法须统一"), titles(fixes));
		assertEquals(FORMS.replace("专栏3:", "专栏3："), applied(fixes.getFirst(), FORMS));
	}

	@Test
	void whyNothingMendsAFindingIsSaidToAPersonWhoAsks() throws Exception {
		List<CodeAction> answer = at(NO_TARGET, "城镇登记失业率");
		assertEquals(List.of("A01　正确的内容只有起草人知道，不能自动修正。"), titles(answer));
		assertEquals(answer.getFirst().getTitle(), answer.getFirst().getDisabled().getReason());
		assertNull(answer.getFirst().getEdit());
	}

	@Test
	void whyNothingMendsAFindingIsSaidWhereThePointerIs() throws Exception {
		Path file = Files.writeString(folder.resolve("清溪县.plan"), NO_TARGET);
		try (TestServer server = new TestServer(folder)) {
			server.open(file, NO_TARGET);
			Diagnostic found = server.await(file, diagnostics -> diagnostics.stream().anyMatch(each -> each.getCode().getLeft().equals("planwright.rule.A01"))).stream()
					.filter(each -> each.getCode().getLeft().equals("planwright.rule.A01")).findFirst().orElseThrow();
			String said = server.hover(file, found.getRange().getStart());
			assertTrue(said.startsWith("A01　正确的内容只有起草人知道，不能自动修正。\n\n"), said);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "投资3万5千元。|投资3.5万元。", "产量达到3千万吨，建成5百亿元产业。|产量达到3000万吨，建成500亿元产业。", "二0三五年建成。|二〇三五年建成。",
			"每年新增1、2个，培育3、4家。|每年新增一两个，培育三四家。", "年均增长3-5%。|年均增长3%～5%。", "规模10～20万亩。|规模10万～20万亩。" })
	void numbersAreWrittenAsTheStandardHasThem(String wrong, String right) throws Exception {
		String text = "第一章 目标\n\n" + wrong + "\n";
		CodeAction fix = at(text, wrong.replaceFirst("^[^0-9二]*", "")).getFirst();
		assertEquals(text.replace(wrong, right), applied(fix, text));
	}

	@Test
	void countsInLabelsAreEnglish() throws Exception {
		Locale.setDefault(Locale.ENGLISH);
		assertEquals("Write numbers with 万 and 亿 only (1 place)", at("第一章 目标\n\n投资3万5千元。\n", "3万").getFirst().getTitle());
		assertEquals("Write numbers with 万 and 亿 only (2 places)", at("第一章 目标\n\n投资3万5千元，新增2千万元。\n", "3万").getFirst().getTitle());
	}

	@Test
	void whereNothingIsFoundNothingIsOffered() throws Exception {
		assertEquals(List.of(), at(UNITS, "供热面积"));
	}

	@Test
	void aClientThatAsksByItselfIsAnsweredForItsDiagnosticsOnly() throws Exception {
		Path file = Files.writeString(folder.resolve("清溪县.plan"), UNITS);
		try (TestServer server = new TestServer(folder)) {
			server.open(file, UNITS);
			List<Diagnostic> found = server.await(file, diagnostics -> !diagnostics.isEmpty());
			Diagnostic unit = found.stream().filter(diagnostic -> diagnostic.getCode().getLeft().equals("planwright.rule.V11")).findFirst().orElseThrow();
			CodeActionContext context = new CodeActionContext(List.of());
			context.setTriggerKind(CodeActionTriggerKind.Automatic);
			assertEquals(List.of(), server.fixes(file, unit.getRange(), context));
			context.setDiagnostics(List.of(unit));
			List<CodeAction> fixes = server.fixes(file, unit.getRange(), context);
			assertTrue(!fixes.isEmpty() && fixes.getFirst().getDiagnostics().equals(List.of(unit)), fixes::toString);
		}
	}

	private List<CodeAction> at(String text, String place) throws Exception {
		Path file = Files.writeString(folder.resolve("清溪县.plan"), text);
		try (TestServer server = new TestServer(folder)) {
			server.open(file, text);
			server.await(file, diagnostics -> !diagnostics.isEmpty());
			String before = text.substring(0, text.indexOf(place));
			int line = (int) before.lines().count() - (before.isEmpty() || before.endsWith("\n") ? 0 : 1);
			Position position = new Position(line, before.length() - before.lastIndexOf('\n') - 1);
			return server.fixes(file, new Range(position, position));
		}
	}

	private static List<String> titles(List<CodeAction> actions) {
		return actions.stream().map(CodeAction::getTitle).toList();
	}

	private static String applied(CodeAction action, String text) {
		return AppliedEdits.of(text, action.getEdit().getChanges().values().iterator().next());
	}
}
