package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Severities and suppressions that a project has in its folder {@code planwright} hold in the workbench as soon as they are saved. */
class ProjectFilesTest {

	private static final String RULE = "V01";
	private static final String PLAN = """
			规划：清溪县十五五纲要
			规划期：2026—2030年  基期 2025年
			第一章　发展目标
			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  指标 人均预期寿命  基期 77.9  目标 79.2  预期性
			}
			""";

	private final Workbench workbench = new Workbench();
	private IProject project;
	private IFolder folder;
	private IFile plan;

	@BeforeEach
	void createProject() throws Exception {
		workbench.watchLog();
		workbench.samples();
		project = workbench.samples().getWorkspace().getRoot().getProject("severities");
		project.create(null);
		project.open(null);
		folder = project.getFolder("planwright");
		folder.create(IResource.NONE, true, null);
		plan = create(project.getFile("清溪县.plan"), PLAN);
		awaitSeverity(IMarker.SEVERITY_WARNING);
	}

	@AfterEach
	void deleteProject() throws Exception {
		project.delete(true, true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void theSampleProjectHasAProfileForEachStage() {
		for (String stage : List.of("征求意见稿", "送审稿", "报批稿", "印发")) {
			assertTrue(workbench.samples().getFile("planwright/" + stage + ".profile.json").exists(), stage);
		}
	}

	@Test
	void aProfileHoldsWhileItIsThere() throws Exception {
		IFile profile = create(folder.getFile("本局.profile.json"), "{\"format\": 1, \"rules\": {\"V01\": \"error\"}}");
		awaitSeverity(IMarker.SEVERITY_ERROR);

		profile.delete(true, null);
		awaitSeverity(IMarker.SEVERITY_WARNING);
	}

	@Test
	void whatIsPassedOverIsNoProblem() throws Exception {
		create(folder.getFile("suppressions.json"),
				"{\"format\": 1, \"suppressions\": [{\"plan\": \"清溪县十五五纲要\", \"rule\": \"V01\", \"reason\": \"沿用\"}]}");
		workbench.await("the problem stays", () -> Workbench.markers(plan, RULE).isEmpty());

		folder.delete(true, null);
		awaitSeverity(IMarker.SEVERITY_WARNING);
	}

	@Test
	void aProfileThatCannotBeReadHasAProblem() throws Exception {
		IFile profile = create(folder.getFile("本局.profile.json"), "{\n\"format\": 1,\n\"stage\": \"终稿\"\n}\n");
		workbench.await("no problem in the profile",
				() -> Workbench.markers(profile, "PROJECT").stream().anyMatch(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) == 3));
	}

	private void awaitSeverity(int severity) {
		workbench.await("not of severity " + severity, () -> Workbench.markers(plan, RULE).stream().map(marker -> marker.getAttribute(IMarker.SEVERITY, -1)).toList()
				.equals(List.of(severity)));
	}

	private static IFile create(IFile file, String text) throws Exception {
		file.create(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		return file;
	}
}
