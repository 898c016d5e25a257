package org.planwright.ide.server;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.MultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.workspace.WorkspaceConfig;

/** Makes a project of every workspace folder, and one more for files that lie outside of them. */
final class PlanWorkspaceConfigFactory extends MultiRootWorkspaceConfigFactory {

	@Override
	public IWorkspaceConfig getWorkspaceConfig(List<WorkspaceFolder> folders) {
		WorkspaceConfig config = new PlanWorkspaceConfig();
		Set<String> names = new HashSet<>();
		names.add(LooseFiles.NAME);
		for (WorkspaceFolder folder : folders) {
			addProjectsForWorkspaceFolder(config, folder, names);
		}
		return config;
	}
}
