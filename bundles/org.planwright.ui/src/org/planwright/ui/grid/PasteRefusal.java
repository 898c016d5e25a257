package org.planwright.ui.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ide.tables.BlockPaste;

/** Says what of a block does not fit in a table, or which cells cannot be cleared, before anything is done. */
final class PasteRefusal {

	private static final int MOST_LINES = 12;

	private final Shell shell;
	private final boolean clears;
	private final List<String> lines = new ArrayList<>();

	/** @param clears whether cells are cleared, not pasted into */
	PasteRefusal(Shell shell, boolean clears, List<ChangeTrial.Refused<BlockPaste.Value>> refused, List<BlockPaste.Homeless> homeless) {
		this.shell = shell;
		this.clears = clears;
		refused.forEach(each -> lines.add(Messages.bind(Messages.pasteValue, new Object[] { each.value().row().name(), each.value().column().heading(), each.value().text(), each.reason() })));
		homeless.forEach(each -> lines.add(Messages.bind(Messages.pasteHomeless, new Object[] { each.row(), each.column(), each.text() })));
	}

	/**
	 * Asks whether the rest shall be done.
	 *
	 * @param rest how many cells that is
	 */
	boolean takesRest(int rest) {
		StringBuilder text = new StringBuilder(clears ? Messages.clearRefused : Messages.pasteRefused).append("\n");
		lines.stream().limit(MOST_LINES).forEach(line -> text.append("\n").append(line));
		if (lines.size() > MOST_LINES) {
			text.append("\n").append(Messages.bind(Messages.pasteMore, lines.size() - MOST_LINES));
		}
		String nothing = clears ? Messages.clearNothing : Messages.pasteNothing;
		String others = Messages.bind(clears ? Messages.clearRest : Messages.pasteRest, rest);
		String[] buttons = rest == 0 ? new String[] { nothing } : new String[] { nothing, others };
		return MessageDialog.open(MessageDialog.WARNING, shell, clears ? Messages.clear : Messages.pasteTitle, text.toString(), 0, buttons) == 1;
	}
}
