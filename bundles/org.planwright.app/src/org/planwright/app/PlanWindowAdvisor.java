package org.planwright.app;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.planwright.ui.welcome.DraftDrop;
import org.planwright.ui.welcome.DraftPage;

/** Sets up a window of the workbench. */
public final class PlanWindowAdvisor extends WorkbenchWindowAdvisor {

	/**
	 * @param configurer the window's configurer
	 */
	public PlanWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new PlanActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(initialSize());
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(true);
		configurer.getWindow().getPartService().addPartListener(new WindowTitle(configurer));
	}

	/** Most of the screen, but no more than can be looked at. In the UI thread. */
	static Point initialSize() {
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		return new Point(Math.clamp(screen.width * 9 / 10, 1280, 1920), Math.clamp(screen.height * 9 / 10, 800, 1200));
	}

	/** Drafts can be dropped anywhere in the window; the hook for the editor area that Eclipse 3 had is not called any more. */
	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		DropTarget drop = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_DEFAULT);
		drop.setTransfer(FileTransfer.getInstance());
		drop.addDropListener(new DraftDrop(file -> DraftPage.check(window.getActivePage(), file)));
	}
}
