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
		return new PlanWorker(injector, index, new ProjectReports(injector.getInstance(Projects.class), Locale.CHINESE), CheckOptions.all(Locale.CHINESE), new ScriptSession(ScriptTrust.NOBODY, false), new Messages(Locale.CHINESE), null);
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
}
