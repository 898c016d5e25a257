package org.planwright.app;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.planwright.rules.contribution.PluginProblem;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.editor.PlanFiles;
import org.planwright.ui.welcome.DraftPage;

/** Sets up the workbench: files and projects as in an Eclipse, the page for checking drafts and a sample project at the first start, and files named on the command line opened. */
public final class PlanWorkbenchAdvisor extends WorkbenchAdvisor {

	private final List<PluginProblem> plugins;

	/** @param plugins why plug-ins could not be used, to be said when there is a window */
	PlanWorkbenchAdvisor(List<PluginProblem> plugins) {
		this.plugins = plugins;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		WorkbenchImages.declare(configurer);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new PlanWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return DraftingPerspective.ID;
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postStartup() {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		if (SampleProject.isFirstStart()) {
			DraftPage.show(page);
		}
		new SampleProject(workspace).createAtFirstStart(page);
		new PlanFiles(workspace).openArguments(Platform.getApplicationArgs(), page);
		plugins.forEach(problem -> UiPlugin.instance().notices().show(problem.message(Locale.getDefault())));
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			ILog.of(PlanWorkbenchAdvisor.class).log(e.getStatus());
		}
	}
}
