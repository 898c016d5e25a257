package org.planwright.app;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
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
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(new Point(1280, 800));
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(true);
		configurer.addEditorAreaTransfer(FileTransfer.getInstance());
		configurer.configureEditorAreaDropListener(new DraftDrop(file -> DraftPage.check(configurer.getWindow().getActivePage(), file)));
		configurer.getWindow().getPartService().addPartListener(new WindowTitle(configurer));
	}
}
