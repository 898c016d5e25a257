package org.planwright.app;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.planwright.help.Guide;
import org.planwright.ui.rules.RuleBook;

/** Shows the guide in the program that shows pages; where there is none, says where the guide is. */
public final class GuideHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Path page = Platform.getStateLocation(FrameworkUtil.getBundle(GuideHandler.class)).append("guide.html").toPath();
		try {
			Guide.write(page, RuleBook.locale());
		} catch (IOException e) {
			MessageDialog.openError(HandlerUtil.getActiveShell(event), Messages.guideTitle, NLS.bind(Messages.guideNotWritten, page, e.getLocalizedMessage()));
			return null;
		}
		if (!Program.launch(page.toString())) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.guideTitle, NLS.bind(Messages.guideNotShown, page));
		}
		return null;
	}
}
