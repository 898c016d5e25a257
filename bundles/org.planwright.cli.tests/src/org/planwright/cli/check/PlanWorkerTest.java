package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IResourceDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Fixtures;
import org.planwright.cli.Messages;
import org.planwright.evl.ScriptSession;
import org.planwright.evl.project.ScriptTrust;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.project.Projects;

import com.google.inject.Injector;

class PlanWorkerTest {

	@TempDir
	Path folder;

	private InputFile write(String name, String text) throws IOException {
		Path path = Files.writeString(folder.resolve(name), text);
		return new InputFile(path, name, false);
	}

	private static PlanWorker worker(List<InputFile> files) {
		Injector injector = PlanLanguage.injector();
		PlanIndex index = new PlanIndex(files, injector.getInstance(IQualifiedNameConverter.class), injector.getInstance(IResourceDescription.Manager.class));
		return new PlanWorker(injector, index, new ProjectReports(injector.getInstance(Projects.class), Locale.CHINESE), new MonitoringReports(injector.getInstance(MonitoringRules.class), Locale.CHINESE, List.of()), CheckOptions.all(Locale.CHINESE), new ScriptSession(ScriptTrust.NOBODY, false), new Messages(Locale.CHINESE), null);
	}

	@Test
	void aPlanIsForgottenWhenItHasBeenChecked() throws Exception {
		InputFile file = write("a.plan", Fixtures.WRONG_INCREMENT);
		PlanWorker worker = worker(List.of(file));
		assertEquals(1, worker.check(file).findings().size());
		assertEquals(0, worker.kept());
	}

	@Test
	void ofManyPlansThatOthersNameOnlyAFewAreKept() throws Exception {
		List<InputFile> files = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			files.add(write("市" + i + ".plan", Fixtures.SOUND.replace("河湾县十五五纲要", "市" + i)));
			files.add(write("县" + i + ".plan", Fixtures.SOUND.replace("河湾县十五五纲要", "县" + i).replace("基期 2025年\n", "基期 2025年\n上位规划：市" + i + "\n")));
		}
		PlanWorker worker = worker(files);
		for (InputFile file : files) {
			assertEquals(List.of(), worker.check(file).findings(), file.name());
			assertTrue(worker.kept() <= 8, worker.kept() + " plans are kept");
		}
	}

	@Test
	void aPlanKeptForOthersIsCheckedLikeAnyOther() throws Exception {
		InputFile city = write("市.plan", Fixtures.WRONG_INCREMENT.replace("河湾县十五五草案", "市"));
		InputFile county = write("县.plan", Fixtures.SOUND.replace("基期 2025年\n", "基期 2025年\n上位规划：市\n"));
		PlanWorker worker = worker(List.of(city, county));
		assertEquals(0, worker.check(county).findings().size());
		assertEquals(1, worker.kept());
		assertEquals("C02", worker.check(city).findings().get(0).rule());
	}

	/** Otherwise its indicators would be compared with those of a plan that has been read a second time, and none of them would be found there. */
	@Test
	void aPlanKeptForOthersLeadsToNoPlanThatIsForgotten() throws Exception {
		InputFile province = write("省.plan", outline("省", "北原省", null));
		InputFile other = write("市甲.plan", outline("市甲", "青岭市", "省"));
		InputFile city = write("市乙.plan", outline("市乙", "云津市", "省"));
		InputFile county = write("县.plan", outline("县", "岱河县", "市乙"));
		List<InputFile> files = new ArrayList<>(List.of(province, other, city, county));
		List<InputFile> below = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			files.add(write("上" + i + ".plan", outline("上" + i, "东川市", null)));
			below.add(write("下" + i + ".plan", outline("下" + i, "西沟县", "上" + i)));
		}
		files.addAll(below);
		PlanWorker worker = worker(files);
		worker.check(other);
		worker.check(county);
		for (InputFile file : below) {
			worker.check(file);
		}
		assertEquals(List.of(), worker.check(city).findings().stream().filter(finding -> finding.rule().equals("L02")).toList());
	}

	private static String outline(String name, String region, String upper) {
		String header = "规划：" + name + "\n类型：纲要\n地区：" + region + "\n规划期：2026—2030年  基期 2025年\n" + (upper == null ? "" : "上位规划：" + upper + "\n");
		return header + """

				专栏1：主要指标 {
				  列 类别、指标、单位、2025年实际、2030年目标、属性
				  类别 绿色生态
				    指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
				""" + (upper == null ? "" : "    @ 上级 " + upper + "/森林覆盖率\n") + "}\n";
	}
}
