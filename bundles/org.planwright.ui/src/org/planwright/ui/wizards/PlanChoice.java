package org.planwright.ui.wizards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** The plans of the workspace, and which of them a person means. */
final class PlanChoice {

	private static final String EXTENSION = "plan";

	private PlanChoice() {
	}

	/** All plans of open projects, by their paths. */
	static List<IFile> all() {
		List<IFile> plans = new ArrayList<>();
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
				if (isPlan(resource)) {
					plans.add((IFile) resource);
				}
				return resource.getType() == IResource.ROOT || resource.isAccessible();
			});
		} catch (CoreException e) {
			ILog.of(PlanChoice.class).log(e.getStatus());
		}
		plans.sort(Comparator.comparing(file -> file.getFullPath().toString()));
		return plans;
	}

	/** The plans that are selected, else the one in the active editor. */
	static Set<IFile> meant(IWorkbench workbench, IStructuredSelection selection) {
		Set<IFile> plans = new LinkedHashSet<>();
		for (Object each : selection) {
			IResource resource = Adapters.adapt(each, IResource.class);
			if (isPlan(resource)) {
				plans.add((IFile) resource);
			}
		}
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		if (plans.isEmpty() && editor != null && isPlan(Adapters.adapt(editor.getEditorInput(), IFile.class))) {
			plans.add(Adapters.adapt(editor.getEditorInput(), IFile.class));
		}
		return plans;
	}

	/** The first open project, or null. */
	static IContainer firstProject() {
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isAccessible() && project.getLocation() != null) {
				return project;
			}
		}
		return null;
	}

	private static boolean isPlan(IResource resource) {
		return resource instanceof IFile file && EXTENSION.equals(file.getFileExtension()) && file.isAccessible() && file.getLocation() != null;
	}
}
