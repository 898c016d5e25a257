package org.planwright.ui.drafts;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.ui.UiPlugin;

/** Has the selected plan compared with no earlier draft any more. */
public final class StopComparingHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<IFile> plan = SelectedPlan.of(event);
		try {
			if (plan.isPresent() && UiPlugin.instance().earlierDrafts().of(plan.get()).isPresent()) {
				UiPlugin.instance().earlierDrafts().clear(plan.get());
				return null;
			}
		} catch (CoreException | IOException e) {
			throw new ExecutionException(e.getLocalizedMessage(), e);
		}
		MessageDialog.openInformation(HandlerUtil.getActiveShellChecked(event), Messages.compareTitle,
				plan.map(file -> Messages.bind(Messages.notCompared, file.getName())).orElse(Messages.selectPlan));
		return null;
	}
}
