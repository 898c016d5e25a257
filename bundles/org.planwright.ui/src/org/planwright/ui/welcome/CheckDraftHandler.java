package org.planwright.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Checks the selected file when it may be a draft, else asks for one. */
public final class CheckDraftHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<Path> draft = selected(event);
		if (draft.isEmpty()) {
			draft = DraftFiles.choose(HandlerUtil.getActiveShellChecked(event));
		}
		draft.ifPresent(file -> DraftPage.check(page, file));
		return null;
	}

	private static Optional<Path> selected(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && !selection.isEmpty()) {
			IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
			if (file != null && file.getLocation() != null) {
				return Optional.of(file.getLocation().toPath()).filter(DraftFiles::isDraft);
			}
		}
		return Optional.empty();
	}
}
