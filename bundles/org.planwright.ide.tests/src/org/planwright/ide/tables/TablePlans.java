package org.planwright.ide.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.language.Language;
import org.planwright.model.plan.Plan;

/** Plans whose tables the tests look at. */
final class TablePlans {

	static final Path FILE = Path.of("/plans/清溪县.plan");

	static final String COUNTY = """
			规划：清溪县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　主要目标
			专栏1：“十五五”时期主要指标 {
			  列 序号、类别、指标、单位、2020年实际、2025年预计、2030年目标、年均/累计、属性
			  类别 经济发展
			    指标 1. 地区生产总值  单位 亿元  往期 140.6  基期 186.4  目标 —  年均 6左右  预期性  可比价
			    指标 2. 常住人口城镇化率  单位 %  基期 46.2*  目标 51.0  预期性  预计
			  类别 绿色生态
			    // 待市里下达
			    指标 3. 单位地区生产总值能源消耗降低  单位 %  累计 [14]  约束性
			    指标 4. 森林覆盖率  单位 %  基期 44.4  目标 ≥46.5  约束性
			    @ 方向 提高  牵头 县自然资源局  配合 县财政局
			    指标 5. 城镇调查失业率  基期 5.6  目标 5.5
			    指标 6. 农产品加工业与农业总产值比  单位 比值  基期 1.8:1  目标 2.5:1  预期性
			}

			专栏2：生态工程 {
			  一、国土绿化
			  1. 北山国土绿化工程，完成营造林13.5万亩。
			  @ 地点 北屏镇、白崖乡  规模 13.5万亩  牵头 县自然资源局  建设期 2026—2030年  投资 16200万元  支撑 森林覆盖率
			  2. 湿地修复工程，修复湿地1200公顷。
			  @ 地点 三汊乡  规模 1200公顷  牵头 县自然资源局  建设期 2027—2029年  投资 0.5亿元
			}

			专栏3：水利工程 {
			  1. 石渡灌区改造工程，改造渠道118公里。
			  @ 规模 渠道 118公里  牵头 县水利局  投资 20000—24000万元
			  2. 防洪治理工程。
			  @ 牵头 县水利局  投资 约9000万元
			}
			""";

	private TablePlans() {
	}

	static Plan plan(String text) {
		return Language.plans(text).getFirst();
	}

	static PlanTable indicators(String text) {
		return IndicatorRows.of(plan(text), FILE, Optional.empty());
	}

	static PlanTable projects(String text) {
		return ProjectRows.of(plan(text), FILE, Optional.empty());
	}

	static ColumnMeaning field(Meaning meaning) {
		return ColumnMeaning.of(meaning);
	}

	/** What a column shows, from top to bottom. */
	static List<String> column(TableData table, Meaning meaning) {
		return table.rows().stream().map(row -> row.cell(field(meaning)).shown()).toList();
	}
}
