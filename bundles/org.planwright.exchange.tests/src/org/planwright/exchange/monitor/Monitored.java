package org.planwright.exchange.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.planwright.exchange.export.PrintedPlans;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.model.plan.Plan;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.monitoring.Progress;

/** A plan and what is reported of it. */
public final class Monitored {

	static final Plan PLAN = PrintedPlans.plan("""
			规划：河湾县十五五纲要
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			地区：河湾县  县级  隶属 平川市
			规划期：2026—2030年  基期 2025年

			第一章　发展目标
			专栏1：“十五五”时期主要指标 {
			  列 类别、指标、单位、2025年基期、2030年目标、年均/累计、属性
			  类别 经济发展
			  指标 地区生产总值增长  单位 %  基期 5.8  目标 —  年均 6左右  预期性
			  指标 常住人口城镇化率  单位 %  基期 46.2  目标 51.0  年均 —  预期性
			  指标 社会消费品零售总额  单位 亿元  基期 52.3  目标 —  年均 6.5  预期性
			  类别 民生福祉
			  指标 城镇新增就业  单位 万人  基期 [5.2]  目标 —  累计 [6.0]  预期性
			  @ 牵头 县人力资源社会保障局
			  指标 城镇调查失业率  单位 %  基期 5.2  目标 <5.5  年均 —  预期性
			  类别 绿色生态
			  指标 单位地区生产总值能源消耗降低  单位 %  目标 —  累计 [14]  约束性
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  年均 —  约束性
			  @ 年度 2026年 44.8、2027年 45.2、2028年 45.6、2029年 46.1、2030年 46.5  牵头 县自然资源局
			  指标 细颗粒物年均浓度  单位 微克/立方米  基期 27.6  目标 ≤26.0  年均 —  约束性
			  类别 安全保障
			  指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 ≥23.5  年均 —  约束性
			  指标 营商环境评价位次  单位 位次  基期 第4位  目标 全市前列  年均 —  预期性
			}

			专栏2：现代农业重点项目 {
			  1. 高标准农田建设项目，建设规模30万亩。
			  @ 建设期 2026—2030年  牵头 县农业农村局  投资 66000万元 分年 2026年 12000万元、2027年 15000万元、2028年 15000万元、2029年 14000万元、2030年 10000万元
			  2. 粮食仓储设施提升项目，新建标准化仓容12万吨。
			  @ 建设期 2026—2027年  投资 5400万元
			  3. 冷链物流中心项目，建设冷库3万立方米。
			  @ 建设期 2027—2028年
			}

			专栏3：水利重点项目 {
			  1. 冷链物流中心项目，建设配套泵站。
			}
			""");

	/** After the plan, which registers the language. */
	static final MonitoringRules RULES = new RulesStandaloneSetup().createInjector().getInstance(MonitoringRules.class);

	public static final String HEAD = "监测：河湾县十五五纲要\n格式：1\n";

	private Monitored() {
	}

	public static PlanMonitor.Result run(Path folder, String... texts) throws Exception {
		Map<String, Path> files = new LinkedHashMap<>();
		for (int i = 0; i < texts.length; i++) {
			String name = "河湾县" + (i == 0 ? "" : i + 1) + ".actuals";
			files.put(name, Files.writeString(folder.resolve(name), texts[i]));
		}
		return PlanMonitor.run(PLAN, files, OptionalInt.empty(), HeaderWords.standard(), RULES);
	}

	static PlanMonitor.Result run(Map<String, Path> files) throws Exception {
		return PlanMonitor.run(PLAN, files, OptionalInt.empty(), HeaderWords.standard(), RULES);
	}

	/** Name, light, reason and share of all indicators of which something is reported. */
	static List<String> indicators(Monitoring monitoring) {
		return monitoring.indicators().stream().filter(state -> state.progress().reason() != Progress.Reason.NOT_REPORTED)
				.map(state -> state.indicator().getLabel() + " " + text(state.progress())).toList();
	}

	static List<String> projects(Monitoring monitoring) {
		return monitoring.projects().stream().filter(Monitoring.ProjectItem::isReported).map(item -> item.project().getName() + " " + text(item.progress())).toList();
	}

	private static String text(Progress progress) {
		return progress.light() + " " + progress.reason() + progress.done().map(done -> " " + done).orElse("");
	}

	static List<String> problems(PlanMonitor.Result result) {
		return result.problems().stream().map(problem -> problem.message(Locale.CHINESE)).toList();
	}

	/** The message of a file that cannot be used. */
	static String unusable(Path folder, String text) throws IOException {
		try {
			run(folder, text);
		} catch (MonitorException e) {
			return e.message(Locale.CHINESE);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
		throw new AssertionError("usable");
	}
}
