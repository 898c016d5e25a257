package org.planwright.ide.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.WorkingTables;
import org.planwright.ide.elements.ElementKind;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.language.Language;
import org.planwright.ide.matrix.TraceMatrix.Head;
import org.planwright.ide.matrix.TraceMatrix.Row;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.model.plan.Plan;

@ExtendWith(SpeaksChinese.class)
class TraceMatrixTest {

	private static final String CITY = """
			规划：平川市十五五纲要
			地区：平川市  市级
			规划期：2026—2030年  基期 2025年

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性
			  @ 分解 河湾县 46.5、石渡县 38
			  指标 粮食综合生产能力  单位 亿斤  基期 91.5  目标 ≥96.0  约束性
			  @ 分解 河湾县 23.5、石渡县 72.5
			  指标 人均预期寿命  单位 岁  基期 78.1  目标 79.0  预期性
			}
			""";

	private static final String COUNTY = """
			规划：河湾县十五五纲要
			地区：河湾县  县级  隶属 平川市
			规划期：2026—2030年  基期 2025年
			上位规划：平川市十五五纲要

			第一章　守护绿水青山
			坚持山水林田湖草沙一体化保护，科学开展大规模国土绿化行动，森林覆盖率稳步提高。
			@ 支撑 森林覆盖率
			第二章　增进民生福祉
			实施健康河湾行动，完善县域医疗卫生服务体系。

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.0  约束性
			  指标 人均预期寿命  单位 岁  基期 77.9  目标 79.2  预期性
			  指标 城镇调查失业率  单位 %  基期 5.6  目标 5.5  预期性
			}
			专栏2：生态工程 {
			  1. 北山国土绿化工程，完成营造林13.5万亩。
			  @ 支撑 森林覆盖率
			  2. 湿地修复工程，修复湿地1200公顷。
			}
			专栏3：民生工程 {
			  @ 支撑 人均预期寿命
			  1. 县医院迁建工程，新增床位300张。
			}
			""";

	private static final String OTHER = """
			规划：石渡县十五五纲要
			地区：石渡县  县级  隶属 平川市
			规划期：2026—2030年  基期 2025年
			上位规划：平川市十五五纲要

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 37.1  目标 38.5  约束性
			  指标 粮食综合生产能力  单位 亿斤  基期 71  目标 72.5  约束性
			}
			""";

	private static List<String> lines(TraceMatrix matrix) {
		return matrix.rows().stream().map(row -> head(row.head()) + "|" + row.cells().stream().map(TraceMatrix.Cell::shown).collect(Collectors.joining("|"))).toList();
	}

	private static String head(Head head) {
		return (head.gap() ? "!" : "") + head.label() + (head.about().isEmpty() ? "" : " " + head.about());
	}

	private static String heads(TraceMatrix matrix) {
		return matrix.columns().stream().map(TraceMatrixTest::head).collect(Collectors.joining("|"));
	}

	@Test
	void whatSupportsNothingAndWhatNothingSupportsIsMarked() {
		TraceMatrix matrix = SupportMatrix.of(Language.plans(CITY, COUNTY).get(1));
		assertEquals("★森林覆盖率 2|人均预期寿命 1|!城镇调查失业率 无支撑", heads(matrix));
		assertEquals(List.of("专栏2 生态工程|||", "北山国土绿化工程|●||", "!湿地修复工程 未支撑|||", "专栏3 民生工程||●|", "县医院迁建工程|||", "正文任务|||",
				"坚持山水林田湖草沙一体化保护|●||"), lines(matrix));
		assertEquals("1项指标没有项目、任务支撑；1个项目没有支撑任何指标。", matrix.notes().getLast());
	}

	@Test
	void everythingLeadsToItsPlaceAndCanBeChanged() {
		TraceMatrix matrix = SupportMatrix.of(Language.plans(CITY, COUNTY).get(1));
		ElementRef project = matrix.rows().get(1).head().element().orElseThrow();
		assertEquals(ElementKind.PROJECT, project.kind());
		assertTrue(COUNTY.substring(project.source().start()).startsWith("1. 北山国土绿化工程"), project.toString());
		assertEquals("“北山国土绿化工程”支撑“森林覆盖率”", matrix.rows().get(1).cells().getFirst().about());
	}

	@Test
	void aPlanThatSaysNothingOfSupportIsToldHow() {
		TraceMatrix matrix = SupportMatrix.of(Language.plans(OTHER + "专栏2：水利工程 {\n  1. 石渡灌区改造工程，改造渠道118公里。\n}\n").getFirst());
		assertTrue(matrix.notes().getLast().contains("@ 支撑"), matrix.notes().toString());
	}

	@Test
	void gapsAloneAreShownWithTheGroupsTheyAreIn() {
		TraceMatrix gaps = SupportMatrix.of(Language.plans(CITY, COUNTY).get(1)).gaps();
		assertEquals("!城镇调查失业率 无支撑", heads(gaps));
		assertEquals(List.of("专栏2 生态工程|", "!湿地修复工程 未支撑|"), lines(gaps));
		assertTrue(gaps.hasGaps());
	}

	@Test
	void indicatorsOfOtherPlansThatAreSupportedHaveAColumn() {
		String details = """
				规划：河湾县林业规划
				上位规划：河湾县十五五纲要
				专栏1：重点工程 {
				  1. 退化林修复工程，修复2万亩。
				  @ 支撑 河湾县十五五纲要/森林覆盖率
				}
				""";
		TraceMatrix matrix = SupportMatrix.of(Language.plans(CITY, COUNTY, details).get(2));
		assertEquals("★森林覆盖率（河湾县十五五纲要） 1", heads(matrix));
	}

	@Test
	void whatIsHandedDownIsMetOrMissedOrAbsentInEachPlanBelow() {
		List<Plan> plans = Language.plans(CITY, COUNTY, OTHER);
		TraceMatrix matrix = UpperMatrix.below(plans.get(0), plans);
		assertEquals("!河湾县十五五纲要 2项未落实|石渡县十五五纲要", heads(matrix));
		assertEquals(List.of("!森林覆盖率 42.0|✗ 46.0／46.5|✓ 38.5", "!粮食综合生产能力 ≥96.0|缺 23.5|✓ 72.5", "人均预期寿命 79.0|● 79.2|"), lines(matrix));
		assertTrue(matrix.rows().get(1).cells().getFirst().about().contains("没有下达的约束性指标") || matrix.rows().get(1).cells().getFirst().about().contains("23.5"));
		assertEquals(lines(matrix), lines(UpperMatrix.above(plans.get(1), plans)), "a plan below sees the matrix of the plan above it");
		assertEquals(2, matrix.gaps().rows().size());
	}

	@Test
	void aPlanWithNothingAboveOrBelowItSaysSo() {
		List<Plan> plans = Language.plans(OTHER.replace("上位规划：平川市十五五纲要\n", ""));
		TraceMatrix matrix = UpperMatrix.above(plans.get(0), plans);
		assertTrue(UpperMatrix.below(plans.get(0), plans).rows().isEmpty());
		assertTrue(matrix.rows().isEmpty() && matrix.notes().getFirst().contains("没有写明上位规划"), matrix.toString());
		assertFalse(matrix.hasGaps());
	}

	@Test
	void plansThatNameEachOtherAreNotFollowedInACircle() {
		List<Plan> plans = Language.plans(CITY.replace("规划期", "上位规划：河湾县十五五纲要\n规划期"), COUNTY);
		assertEquals(1, UpperMatrix.above(plans.get(0), plans).columns().size());
		assertEquals(1, UpperMatrix.below(plans.get(0), plans).columns().size());
	}

	@Test
	void sentencesOfProposalsStandInTheChapterThatTakesThemUp() {
		String proposals = """
				第三章　推动绿色发展
				坚持山水林田湖草沙一体化保护，科学开展大规模国土绿化行动。建设跨区域电力交易市场，推进新型储能规模化应用。
				""";
		List<Plan> plans = Language.plans(CITY, COUNTY, proposals);
		TraceMatrix matrix = ProposalMatrix.of(plans.get(2), plans.get(1));
		assertEquals("第一章 守护绿水青山 1|!第二章 增进民生福祉 无对应", heads(matrix));
		List<Row> rows = matrix.rows().stream().filter(row -> !row.group()).toList();
		assertEquals("●", rows.get(0).cells().getFirst().shown());
		assertTrue(rows.get(1).head().gap() && rows.get(1).cells().stream().allMatch(cell -> cell.shown().isEmpty()), rows.get(1).toString());
		ElementRef found = rows.get(0).cells().getFirst().column().orElseThrow();
		assertTrue(COUNTY.substring(found.source().start()).startsWith("坚持山水林田湖草沙"), found.toString());
	}

	@Test
	void aMatrixIsWrittenAsATableInAllFormats() throws Exception {
		TableDocument table = MatrixTable.of(SupportMatrix.of(Language.plans(CITY, COUNTY).get(1)), "河湾县十五五纲要");
		int width = table.columns().size();
		assertEquals(5, width);
		assertTrue(table.rows().stream().allMatch(row -> row.cells().size() == width));
		for (var writer : WorkingTables.writers()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			writer.write(table, out);
			assertTrue(out.size() > 1000, writer.format());
			assertTrue(!writer.format().equals("html") || out.toString(StandardCharsets.UTF_8).contains("未支撑"));
		}
	}
}
