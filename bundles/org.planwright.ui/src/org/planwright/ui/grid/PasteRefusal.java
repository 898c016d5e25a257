package org.planwright.ui.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ide.tables.BlockPaste;

/** Says what of a block does not fit in a table, before anything of it is put there. */
final class PasteRefusal {

	private static final int MOST_LINES = 12;

	private final Shell shell;
	private final List<String> lines = new ArrayList<>();

	PasteRefusal(Shell shell, List<ChangeTrial.Refused<BlockPaste.Value>> refused, List<BlockPaste.Homeless> homeless) {
		this.shell = shell;
		refused.forEach(each -> lines.add(Messages.bind(Messages.pasteValue, new Object[] { each.value().row().name(), each.value().column().heading(), each.value().text(), each.reason() })));
		homeless.forEach(each -> lines.add(Messages.bind(Messages.pasteHomeless, new Object[] { each.row(), each.column(), each.text() })));
	}

	/**
	 * Asks whether the rest shall be put there.
	 *
	 * @param rest how many cells that is
	 */
	boolean takesRest(int rest) {
		StringBuilder text = new StringBuilder(Messages.pasteRefused).append("\n");
		lines.stream().limit(MOST_LINES).forEach(line -> text.append("\n").append(line));
		if (lines.size() > MOST_LINES) {
			text.append("\n").append(Messages.bind(Messages.pasteMore, lines.size() - MOST_LINES));
		}
		String[] buttons = rest == 0 ? new String[] { Messages.pasteNothing } : new String[] { Messages.pasteNothing, Messages.bind(Messages.pasteRest, rest) };
		return MessageDialog.open(MessageDialog.WARNING, shell, Messages.pasteTitle, text.toString(), 0, buttons) == 1;
	}
}
