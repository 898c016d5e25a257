package org.planwright.ui.rename;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.PlatformUI;
import org.planwright.ui.rename.ChangeNode.EditNode;
import org.planwright.ui.rename.ChangeNode.FileNode;
import org.planwright.ui.rename.ChangeNode.GroupNode;

/** Labels of the preview: of a change the words around it, the old name struck out and the new one behind it. */
final class ChangeLabels extends LabelProvider implements IStyledLabelProvider {

	private static final int AROUND = 24;
	private static final StyledString.Styler OLD = new StyledString.Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.strikeout = true;
		}
	};

	@Override
	public StyledString getStyledText(Object element) {
		return switch ((ChangeNode) element) {
			case FileNode file -> new StyledString(NLS.bind(Messages.file, name(file.file()), file.groups().stream().mapToInt(group -> group.edits().size()).sum()));
			case GroupNode group -> new StyledString(NLS.bind(Messages.group, group.label(), group.edits().size()));
			case EditNode edit -> edit(edit);
		};
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	private static StyledString edit(EditNode edit) {
		StyledString text = new StyledString(NLS.bind(Messages.line, edit.line()) + ' ', StyledString.QUALIFIER_STYLER);
		text.append(end(edit.before()));
		text.append(edit.old(), OLD);
		text.append(edit.edit().getNewText(), StyledString.COUNTER_STYLER);
		text.append(start(edit.after()));
		return text;
	}

	private static String start(String text) {
		return text.length() <= AROUND ? text : text.substring(0, AROUND) + '…';
	}

	private static String end(String text) {
		return text.length() <= AROUND ? text : '…' + text.substring(text.length() - AROUND);
	}

	private static String name(Path file) {
		IFile own = PlatformUI.isWorkbenchRunning() ? ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file)) : null;
		return own == null ? file.getFileName().toString() : own.getFullPath().makeRelative().toString();
	}
}
