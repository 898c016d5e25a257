package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.evl.project.ProjectScripts;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.rules.RulesPropertyPage;
import org.planwright.ui.rules.RulesView;

/** Rules in scripts of a project, in the real workbench: Epsilon runs as bundles here. */
class ProjectScriptsTest {

	private static final String RULE = "机关.牵头";
	private static final String ABOUT_SCRIPT = "SCRIPT";
	private static final String SCRIPT = """
			context Indicator {
			  @title 约束性指标要有牵头单位
			  constraint 牵头 {
			    check: self.attribute.toString() <> '约束性' or not self.annotations.isEmpty()
			    message: '指标“' + self.label + '”没有牵头单位'
			  }
			}
			""";
	private static final String PLAN = """
			规划：清溪县十五五纲要
			规划期：2026—2030年  基期 2025年

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}
			""";
	private static final int INDICATOR_LINE = 5;

	private final Workbench workbench = new Workbench();
	private IProject project;
	private IFile plan;
	private IFile script;

	@BeforeEach
	void create() throws Exception {
		workbench.watchLog();
		// trust outlives a run of the tests, and goes by folder
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("有规则脚本的项目" + System.currentTimeMillis());
		project.create(null);
		project.open(null);
		IFolder folder = project.getFolder("planwright");
		folder.create(true, true, null);
		script = folder.getFile("机关.evl");
		script.create(SCRIPT.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		plan = project.getFile("清溪县.plan");
		plan.create(PLAN.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
	}

	@AfterEach
	void delete() throws Exception {
		project.delete(true, true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void aRuleOfAProjectIsRunWhenSomebodyTrustsItAndNoMoreWhenItHasChanged() throws Exception {
		workbench.await("nothing says that the script is not run", () -> !Workbench.markers(script, ABOUT_SCRIPT).isEmpty());
		assertEquals(IMarker.SEVERITY_INFO, Workbench.markers(script, ABOUT_SCRIPT).get(0).getAttribute(IMarker.SEVERITY, -1));
		assertEquals(List.of(), Workbench.markers(plan, RULE));

		UiPlugin.instance().server().trust(scripts(), true);
		workbench.await("the rule finds nothing", () -> !Workbench.markers(plan, RULE).isEmpty());
		IMarker marker = Workbench.markers(plan, RULE).get(0);
		assertEquals(INDICATOR_LINE, marker.getAttribute(IMarker.LINE_NUMBER, 0));
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertEquals("指标“森林覆盖率”没有牵头单位", marker.getAttribute(IMarker.MESSAGE, ""));
		workbench.await("it still says that the script is not run", () -> Workbench.markers(script, ABOUT_SCRIPT).isEmpty());

		script.setContents((SCRIPT + "// 改动\n").getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		workbench.await("a changed script is still run", () -> Workbench.markers(plan, RULE).isEmpty());
		assertFalse(UiPlugin.instance().server().trusts(scripts()));
		workbench.await("nothing says that the changed script is not run", () -> !Workbench.markers(script, ABOUT_SCRIPT).isEmpty());
	}

	@Test
	void rulesOfScriptsAreInTheCatalogueAndInTheSettingsOfTheirProject() throws Exception {
		RulesView.show(workbench.page(), "A01");
		RulesView view = (RulesView) workbench.page().findView(RulesView.ID);
		workbench.await("the rule is not in the catalogue", () -> view.rules().find(RULE).isPresent());
		RulesView.show(workbench.page(), RULE);
		assertEquals(RULE, view.shown().id());
		assertTrue(view.explanation().contains("约束性指标要有牵头单位") && view.explanation().contains(project.getLocation().toOSString()), view.explanation());

		PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(workbench.page().getWorkbenchWindow().getShell(), project,
				"org.planwright.ui.properties.rules", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		RulesPropertyPage page = (RulesPropertyPage) dialog.getSelectedPage();
		assertTrue(page.rules().find(RULE).isPresent());
		page.choose(Map.of(RULE, RuleSeverity.WARNING));
		assertTrue(page.performOk());
		dialog.close();
		UiPlugin.instance().server().trust(scripts(), true);
		workbench.await("the project's severity does not hold", () -> Workbench.markers(plan, RULE).stream()
				.anyMatch(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_WARNING));
		workbench.await("it is still said that the rule is not run", () -> !view.explanation().contains("…"));

		script.delete(true, null);
		workbench.await("a rule that is gone stays in the catalogue", () -> view.rules().find(RULE).isEmpty());
		workbench.page().hideView(view);
	}

	private ProjectScripts scripts() {
		return ProjectScripts.of(URI.createFileURI(plan.getLocation().toOSString())).orElseThrow();
	}
}
