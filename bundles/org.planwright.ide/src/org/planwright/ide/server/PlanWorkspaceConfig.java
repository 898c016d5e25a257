package org.planwright.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.WorkspaceConfig;

/** The projects of a workspace. A file that lies in none of them belongs to the loose files. */
final class PlanWorkspaceConfig extends WorkspaceConfig {

	private final LooseFiles loose = new LooseFiles(this);

	PlanWorkspaceConfig() {
		addProject(loose);
	}

	@Override
	public IProjectConfig findProjectContaining(URI file) {
		IProjectConfig project = super.findProjectContaining(file);
		return project == null ? loose : project;
	}
}
