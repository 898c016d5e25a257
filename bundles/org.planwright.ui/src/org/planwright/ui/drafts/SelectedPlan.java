package org.planwright.ui.drafts;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.cli.check.InputFile;
import org.planwright.ui.review.ReviewItem;

/** The plan that a command is about. */
public final class SelectedPlan {

	private SelectedPlan() {
	}

	/** The plan that is selected itself or by a finding of it, else the one of the active editor. */
	public static Optional<IFile> of(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && !selection.isEmpty()) {
			Optional<IFile> selected = of(selection.getFirstElement());
			if (selected.isPresent()) {
				return selected;
			}
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		return editor == null ? Optional.empty() : of(editor.getEditorInput());
	}

	private static Optional<IFile> of(Object element) {
		if (element instanceof ReviewItem item) {
			for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(item.file().toUri())) {
				if (file.isAccessible()) {
					return Optional.of(file);
				}
			}
		}
		IFile file = Adapters.adapt(element, IFile.class);
		return Optional.ofNullable(file).filter(plan -> plan.getLocation() != null && InputFile.isPlan(plan.getLocation().toPath()));
	}
}
