package org.planwright.ui.server;

import org.eclipse.ui.IStartup;
import org.planwright.ui.UiPlugin;

/** Starts the language server when the workbench is there, so that all plans of the workspace are checked. */
public final class ServerStartup implements IStartup {

	@Override
	public void earlyStartup() {
		UiPlugin.instance().server();
	}
}
