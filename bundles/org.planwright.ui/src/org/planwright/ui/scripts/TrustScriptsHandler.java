package org.planwright.ui.scripts;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.evl.project.ProjectScripts;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.server.PlanServerService;

/** Asks whether the scripts of the selected project may be run; when they may already, whether they may no more. */
public final class TrustScriptsHandler extends AbstractHandler {

	/** Any plan in a folder would find the same scripts. */
	private static final String ANY_PLAN = "any.plan";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		IResource selected = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IResource.class);
		Optional<ProjectScripts> scripts = selected == null ? Optional.empty() : of(selected);
		if (scripts.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.trustTitle, Messages.trustNoScripts);
			return null;
		}
		ask(shell, scripts.get());
		return null;
	}

	/** The scripts of the project that a resource belongs to; empty when there are none. */
	static Optional<ProjectScripts> of(IResource resource) {
		IResource folder = resource.getType() == IResource.FILE ? resource.getParent() : resource;
		return folder.getLocation() == null ? Optional.empty() : ProjectScripts.of(URI.createFileURI(folder.getLocation().append(ANY_PLAN).toOSString()));
	}

	private static void ask(Shell shell, ProjectScripts scripts) {
		PlanServerService server = UiPlugin.instance().server();
		boolean trusted = server.trusts(scripts);
		String names = scripts.files().stream().map(script -> script.file().getFileName().toString()).collect(Collectors.joining("\n"));
		String question = Messages.bind(trusted ? Messages.trustWithdraw : Messages.trustQuestion, scripts.folder(), names);
		if (MessageDialog.openQuestion(shell, Messages.trustTitle, question)) {
			try {
				server.trust(scripts, !trusted);
			} catch (IOException e) {
				MessageDialog.openError(shell, Messages.trustTitle, Messages.bind(Messages.trustNotKept, e.getLocalizedMessage()));
			}
		}
	}
}
