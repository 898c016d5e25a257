package org.planwright.ide.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.colouring.ColouredText;
import org.planwright.ide.completion.Proposal;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.model.plan.Plan;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Injector;

/** Help with writing texts of what was reached. */
@ExtendWith(SpeaksChinese.class)
class ActualsAssistTest {

	private static final Injector INJECTOR = new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();
	private static final Plan PLAN = (Plan) INJECTOR.getInstance(PlanChecker.class).parse("""
			规划：松岭县十五五纲要
			规划期：2026—2030年  基期 2025年

			指标表：主要指标 {
			  类别 绿色生态
			    指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			    @ 方向 提高
			    指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 ≥23.5  约束性
			    指标 能源 综合生产能力  单位 万吨标准煤  基期 48  目标 ≥62  约束性
			}

			专栏2：农业工程 {
			  1. 高标准农田建设，建设30万亩。
			  2. 仓储设施改造，新建仓容5万吨。
			}

			专栏3：水利工程 {
			  1. 高标准农田建设，配套灌溉。
			}
			""", URI.createURI("memory:/松岭县.plan"), INJECTOR.getInstance(XtextResourceSet.class)).getContents().getFirst();
	private static final String HEAD = "监测：松岭县十五五纲要\n格式：1\n截至：2027年\n\n";

	@TempDir
	private Path folder;

	/** What is proposed at the bar, as it would be written; a line feed shows as /. */
	private static List<String> at(String text) {
		int bar = text.indexOf('|');
		ActualsAssist.Found found = ActualsAssist.at(PLAN, text.replace("|", ""), bar);
		return found.proposals().stream().map(each -> text.substring(found.start(), bar) + ">" + each.insert().replace("\n", "/")).toList();
	}

	@Test
	void anEmptyTextBeginsWithItsPlan() {
		assertEquals(List.of(">监测：松岭县十五五纲要/格式：1//"), at("|"));
		assertEquals(List.of(">松岭县十五五纲要"), at("监测：|"));
		assertEquals(List.of(">2026年", ">2027年", ">2028年", ">2029年", ">2030年"), at("监测：松岭县十五五纲要\n格式：1\n截至：|"));
		assertEquals(List.of(">截至：", ">指标 ", ">项目 "), at("监测：松岭县十五五纲要\n格式：1\n|"));
	}

	@Test
	void namesOfThePlanAreFoundByCharactersOrPinyinWithWhatTheySayNow() {
		assertEquals(List.of("森>森林覆盖率  单位 %/@ 实绩 $0"), at(HEAD + "指标 森|"));
		assertEquals(List.of("lszh>粮食综合生产能力  单位 亿斤/@ 实绩 $0"), at(HEAD + "指标 lszh|"));
		assertEquals(List.of("能源>\"能源 综合生产能力\"  单位 万吨标准煤/@ 实绩 $0"), at(HEAD + "指标 能源|"));
		Proposal forest = ActualsAssist.at(PLAN, HEAD + "指标 ", HEAD.length() + 3).proposals().getFirst();
		assertEquals("约束性　%　44.4 → 46.5", forest.detail());
		assertEquals(List.of("仓储>仓储设施改造/@ 进展 $0"), at(HEAD + "项目 仓储|"));
		assertEquals(List.of("高标准>高标准农田建设  专栏 专栏2/@ 进展 $0", "高标准>高标准农田建设  专栏 专栏3/@ 进展 $0"), at(HEAD + "项目 高标准|"));
		assertEquals(List.of(">专栏2", ">专栏3"), at(HEAD + "项目 高标准农田建设  专栏 |"));
	}

	@Test
	void whatIsReportedAlreadyComesLast() {
		List<Proposal> names = ActualsAssist.at(PLAN, HEAD + "指标 森林覆盖率\n@ 实绩 2026年 44.8\n指标 ", HEAD.length() + "指标 森林覆盖率\n@ 实绩 2026年 44.8\n指标 ".length()).proposals();
		assertEquals("森林覆盖率 已填报", names.getLast().label() + " " + names.getLast().detail());
	}

	@Test
	void belowAnIndicatorOrProjectComesWhatCanBeSaidOfIt() {
		assertEquals(List.of(">@ 实绩 ", ">@ 年度 ", ">@ 分解 ", ">@ 说明 ", ">指标 ", ">项目 "), at(HEAD + "指标 森林覆盖率\n|"));
		assertEquals(List.of(">投资 ", ">进展 ", ">说明 "), at(HEAD + "项目 仓储设施改造\n@ |"));
		assertEquals(List.of("进>进展 "), at(HEAD + "项目 仓储设施改造\n@ 进|"));
		assertEquals(List.of(">年度 ", ">分解 ", ">说明 "), at(HEAD + "指标 森林覆盖率\n@ 实绩 2026年 44.8  |"));
		assertEquals(List.of(">未开工", ">前期工作", ">在建", ">已完工", ">停工"), at(HEAD + "项目 仓储设施改造\n@ 进展 |"));
	}

	@Test
	void yearsAreThoseOfThePeriodThatAreNotWrittenYet() {
		assertEquals(List.of(">2027年 ", ">2028年 ", ">2029年 ", ">2030年 "), at(HEAD + "指标 森林覆盖率\n@ 实绩 2026年 44.8、|"));
		assertEquals(List.of("2027>2027年 "), at(HEAD + "指标 森林覆盖率\n@ 实绩 2027|"));
		assertEquals(List.of(), at(HEAD + "指标 森林覆盖率\n@ 实绩 2027年 4|"));
		assertEquals(List.of(), at(HEAD + "// 指标 |"));
	}

	@Test
	void linesAreColouredByWhatTheySay() {
		String text = HEAD + "指标 森林覆盖率  单位 %\n@ 实绩 2026年 44.8  说明 \"春旱 偏重\"\n// 备注\n看不懂\n";
		ColouredText colours = ActualsColours.of(text);
		assertEquals("KEY 监测：|VALUE 松岭县十五五纲要|KEY 格式：|VALUE 1|KEY 截至：|VALUE 2027年|FRAME 指标|VALUE 森林覆盖率|KEY 单位|VALUE %|KEY @|KEY 实绩|ANNOTATION 2026年|ANNOTATION 44.8|KEY 说明|ANNOTATION \"春旱 偏重\""
				+ "|COMMENT // 备注|DAMAGED 看不懂",
				IntStream.range(0, colours.size()).mapToObj(i -> colours.kind(i) + " " + text.substring(colours.start(i), colours.end(i))).collect(Collectors.joining("|")));
	}

	@Test
	void aPlaceTellsWhatThePlanSaysAndHowItGoes() throws Exception {
		Path plan = folder.resolve("松岭县.plan");
		Files.writeString(plan, "规划：松岭县十五五纲要\n");
		String text = HEAD + "指标 森林覆盖率\n@ 实绩 2026年 44.5、2027年 44.6\n";
		Files.writeString(folder.resolve("松岭县.actuals"), text);
		ActualsHover hover = INJECTOR.getInstance(ActualsHover.class);
		for (String where : List.of("森林", "44.5")) {
			String said = hover.at(text, text.indexOf(where), PLAN, plan, Locale.CHINESE).orElseThrow();
			assertTrue(said.contains("**森林覆盖率**") && said.contains("46.5") && said.endsWith("2027年末：滞后（慢于应有进度）；完成 9.5%，应完成 40.0%"), said);
		}
		assertTrue(hover.at(text, 3, PLAN, plan, Locale.CHINESE).isEmpty());
		assertTrue(hover.at(HEAD + "指标 没有的指标\n", HEAD.length() + 4, PLAN, plan, Locale.CHINESE).isEmpty());
	}

	@Test
	void noPlaceOfADamagedTextStopsIt() {
		String text = HEAD + "指标\n指标 \"森林\n@\n＠ 实绩 、、2026年\n@ 投资\n项目 x 专栏\n\t@ 进展  在建 \"\n";
		for (int end = 0; end <= text.length(); end++) {
			for (String cut : List.of(text.substring(0, end), text.substring(text.length() - end))) {
				for (int offset = 0; offset <= cut.length(); offset += 3) {
					ActualsAssist.Found found = ActualsAssist.at(PLAN, cut, offset);
					assertTrue(found.start() <= offset && found.start() >= cut.lastIndexOf('\n', offset - 1) + 1, cut + "|" + offset);
				}
				assertEquals(cut.length(), ActualsColours.of(cut).length());
			}
		}
	}
}
