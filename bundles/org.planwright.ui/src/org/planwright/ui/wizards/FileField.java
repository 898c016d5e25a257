package org.planwright.ui.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field for a file, with a button to look for it; takes three columns of a grid. */
final class FileField {

	private final Text text;
	private final Label label;
	private final Button button;

	/**
	 * @param kind       what files are asked for
	 * @param extensions as "*.docx;*.doc"
	 * @param changed    called when the person changes it
	 */
	FileField(Composite parent, String name, String kind, String extensions, Runnable changed) {
		label = new Label(parent, SWT.NONE);
		label.setText(name);
		text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> changed.run());
		button = new Button(parent, SWT.PUSH);
		button.setText(Messages.browse);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse(kind, extensions)));
	}

	private void browse(String kind, String extensions) {
		FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setFilterNames(new String[] { kind, Messages.allFiles });
		dialog.setFilterExtensions(new String[] { extensions, "*" });
		String chosen = dialog.open();
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	/** Takes files that are dropped on a control. */
	void acceptDrop(Control control) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names && names.length > 0) {
					text.setText(names[0]);
				}
			}
		});
	}

	/** The file that is named, absolute; empty when nothing is named or it cannot be a name. */
	Optional<Path> file() {
		String name = text.getText().strip();
		try {
			return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name).toAbsolutePath().normalize());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	boolean isEmpty() {
		return text.getText().isBlank();
	}

	void set(Path file) {
		text.setText(file.toString());
	}

	void setEnabled(boolean enabled) {
		label.setEnabled(enabled);
		text.setEnabled(enabled);
		button.setEnabled(enabled);
	}
}
