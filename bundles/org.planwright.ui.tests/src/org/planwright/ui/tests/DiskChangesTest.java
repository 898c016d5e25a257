package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others do to the files of a project is seen without a refresh, also of plans that are not open. */
class DiskChangesTest {

	private static final String WRONG = "规划：清源县十五五纲要\n\n专栏1：主要指标 {\n  指标 森林覆盖率  单位 %  基期 38.5  目标 41\n}\n";

	private final Workbench workbench = new Workbench();
	private IFile file;
	private Path path;

	@BeforeEach
	void watch() {
		workbench.watchLog();
		IProject project = workbench.samples();
		file = project.getFile("他人写入.plan");
		path = project.getLocation().toPath().resolve(file.getName());
	}

	@AfterEach
	void delete() throws Exception {
		Files.deleteIfExists(path);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void aPlanThatSomebodyElseWritesIsCheckedAndOneThatIsMendedHasNoFindingAnyMore() throws Exception {
		Files.writeString(path, WRONG);
		workbench.await("not seen", () -> file.exists() && !Workbench.markers(file, "A05").isEmpty());
		Files.writeString(path, WRONG.replace("目标 41", "目标 41  约束性"));
		workbench.await("not checked anew", () -> Workbench.markers(file, "A05").isEmpty());
		Files.delete(path);
		workbench.await("still there", () -> !file.exists());
	}
}
