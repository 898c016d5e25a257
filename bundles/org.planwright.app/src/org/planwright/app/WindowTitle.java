package org.planwright.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the active editor's file in the window's title. */
final class WindowTitle implements IPartListener2 {

	private final IWorkbenchWindowConfigurer configurer;
	private final String product = Platform.getProduct() == null ? "" : Platform.getProduct().getName();

	WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
		configurer.setTitle(product);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		update();
	}

	private void update() {
		IWorkbenchPage page = configurer.getWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		configurer.setTitle(editor == null ? product : NLS.bind(Messages.windowTitle, editor.getEditorInput().getName(), product));
	}
}
