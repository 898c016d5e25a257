package org.planwright.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.planwright.app.dropins.DropinBundles;
import org.planwright.rules.contribution.PluginProblem;

/** The workbench as a product: runs until its window is closed, and once more when a restart was asked for. */
public final class Application implements IApplication {

	private static final String DEFAULT_WORKSPACE = "Planwright";

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		Location workspace = Platform.getInstanceLocation();
		try {
			String problem = lock(workspace);
			if (problem != null) {
				MessageDialog.openError(null, Messages.workspaceTitle, problem);
				return EXIT_OK;
			}
			int result = PlatformUI.createAndRunWorkbench(display, new PlanWorkbenchAdvisor(installDropins()));
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
			workspace.release();
		}
	}

	/** Takes the plug-ins that somebody added to the installation, before anything asks for extensions; what could not be used. */
	private static List<PluginProblem> installDropins() {
		Location home = Platform.getInstallLocation();
		if (home == null || home.getURL() == null) {
			return List.of();
		}
		Path folder = new File(home.getURL().getPath(), DropinBundles.FOLDER).toPath();
		return new DropinBundles(folder, FrameworkUtil.getBundle(Application.class).getBundleContext()).install();
	}

	/** Takes the workspace, by default a folder in the user's home; what is in the way, or null. */
	private static String lock(Location workspace) {
		File folder = new File(System.getProperty("user.home"), DEFAULT_WORKSPACE);
		try {
			if (!workspace.isSet()) {
				workspace.set(folder.toURI().toURL(), false);
			}
			folder = new File(workspace.getURL().getPath());
			return workspace.lock() ? null : NLS.bind(Messages.workspaceInUse, folder);
		} catch (IOException e) {
			return NLS.bind(Messages.workspaceUnusable, folder);
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(workbench::close);
	}
}
