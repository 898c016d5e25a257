package org.planwright.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the two files that are selected. */
public final class CompareFilesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<Path> files = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? selection.stream().map(element -> Adapters.adapt(element, IFile.class)).filter(Objects::nonNull).filter(file -> file.getLocation() != null)
						.map(file -> file.getLocation().toPath()).toList()
				: List.of();
		if (files.size() == 2) {
			CompareOpener.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), files.get(0), files.get(1));
		} else {
			MessageDialog.openInformation(HandlerUtil.getActiveShellChecked(event), Messages.compareTitle, Messages.selectTwo);
		}
		return null;
	}
}
