package org.planwright.exchange.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.exchange.Parsed;
import org.planwright.exchange.sheet.Books;
import org.planwright.exchange.sheet.EntryReader;
import org.planwright.exchange.sheet.EntryReader.Entries;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.exchange.sheet.PlanYears;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.exchange.sheet.SheetReader;
import org.planwright.exchange.sheet.SheetRemark;
import org.planwright.exchange.sheet.TableFinder;
import org.planwright.model.plan.Plan;

/** Tables merged into a plan. */
final class Merging {

	/** A plan with comments and a layout of its own. */
	static final String PLAN = """
			规划：石泉县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　主要目标

			// 以下数据由各部门核实
			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 经济发展
			    指标 1. 地区生产总值   单位 亿元   基期 186.4   目标 250   预期性
			  类别 绿色生态
			    指标 2. 森林覆盖率  单位 %  基期 44.4  目标 ≥46.5  约束性
			    @ 方向 提高   牵头 县自然资源局
			    // 待市里下达
			    指标 3. 高标准农田面积  单位 万亩  基期 86  目标 116
			  注：数据为初步核算数。
			}

			专栏2：水利项目 {
			  1. 石渡灌区改造工程，改造渠道118公里。
			  @ 规模 渠道 118公里  牵头 县水利局  建设期 2026—2029年
			  @ 投资 24000万元 来源 中央 20000万元、县级 4000万元
			  2. 岱河防洪治理工程，治理河长15.5公里。
			}
			""";

	private Merging() {
	}

	static Object[] row(Object... cells) {
		return cells;
	}

	/** A preview of a table that the department's file holds. */
	static MergePreview preview(Object[]... rows) throws Exception {
		return previewOf(PLAN, Books.xlsx("表", rows));
	}

	static MergePreview previewOf(String planText, byte[]... files) throws Exception {
		Plan plan = Parsed.plan(planText);
		List<SheetEntry> entries = new ArrayList<>();
		List<SheetRemark> remarks = new ArrayList<>();
		for (int i = 0; i < files.length; i++) {
			Entries read = EntryReader.read(TableFinder.find(new SheetReader().read("表" + (i + 1) + ".xlsx", files[i]), HeaderWords.standard(), PlanYears.of(plan)));
			entries.addAll(read.entries());
			remarks.addAll(read.remarks());
		}
		return PlanMerger.preview(plan, new Entries(entries, remarks), Locale.CHINESE);
	}

	/** Items as one line each. */
	static List<String> lines(MergePreview preview) {
		return preview.items().stream().map(item -> item.state() + " " + item.element() + (item.field() == null ? "" : " " + item.field().label(Locale.CHINESE)) + "：" + item.before()
				+ "→" + item.after() + (item.note(Locale.CHINESE).isEmpty() ? "" : " / " + item.note(Locale.CHINESE))).toList();
	}

	/** The lines of the plan that taking everything that is new or changed changes, with a sign in front; the result must be a plan. */
	static List<String> taken(String planText, MergePreview preview) throws Exception {
		String merged = preview.apply(item -> item.state() != MergeState.CONFLICT);
		Parsed.plan(merged);
		return difference(planText, merged);
	}

	static List<String> difference(String before, String after) {
		List<String> old = new ArrayList<>(before.lines().toList());
		List<String> changes = new ArrayList<>();
		int at = 0;
		for (String line : after.lines().toList()) {
			int found = old.subList(at, old.size()).indexOf(line);
			if (found >= 0) {
				old.subList(at, at + found).forEach(gone -> changes.add("-" + gone));
				at += found + 1;
			} else {
				changes.add("+" + line);
			}
		}
		old.subList(at, old.size()).forEach(gone -> changes.add("-" + gone));
		assertEquals(before.endsWith("\n"), after.endsWith("\n"));
		return changes;
	}
}
