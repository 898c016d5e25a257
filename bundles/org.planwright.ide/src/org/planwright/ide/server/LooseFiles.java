package org.planwright.ide.server;

import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/** The project of files that lie in no workspace folder: they are checked when they are opened, nothing beside them is read. */
final class LooseFiles implements IProjectConfig {

	/** The project's name, which no folder may have. */
	static final String NAME = "*";

	private static final URI NOWHERE = URI.createURI("planwright-loose:/");

	private final IWorkspaceConfig workspace;

	LooseFiles(IWorkspaceConfig workspace) {
		this.workspace = workspace;
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public URI getPath() {
		return NOWHERE;
	}

	@Override
	public Set<? extends ISourceFolder> getSourceFolders() {
		return Set.of();
	}

	@Override
	public ISourceFolder findSourceFolderContaining(URI member) {
		return null;
	}

	@Override
	public IWorkspaceConfig getWorkspaceConfig() {
		return workspace;
	}
}
