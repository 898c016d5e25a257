package org.planwright.ui.editor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.editors.text.IStorageDocumentProvider;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.planwright.ui.backup.DifferenceDialog;
import org.planwright.ui.UiPlugin;

/** What a person is asked when the file of an editor is not what the editor takes it for: no text is given up without a version that is kept of it. */
final class DiskConflict {

	private final PlanEditor editor;
	private final IEditorInput input;
	private final IDocument document;

	DiskConflict(PlanEditor editor) {
		this.editor = editor;
		this.input = editor.getEditorInput();
		this.document = editor.getDocumentProvider().getDocument(input);
	}

	/** The file was changed: an editor without changes of its own shows what it holds now; else a person chooses. */
	void changed() {
		String onDisk = onDisk();
		if (!editor.isDirty() || document.get().equals(onDisk)) {
			load();
			return;
		}
		int answer = ask(Messages.changedTitle, Messages.bind(Messages.changedMessage, input.getName()), onDisk, Messages.keepMine, Messages.loadDisk);
		if (answer == 1) {
			keepMineAndLoad();
		}
	}

	/** The file was changed and is to be saved. */
	void changedBeforeSaving(IProgressMonitor monitor) {
		int answer = ask(Messages.changedTitle, Messages.bind(Messages.changedSaveMessage, input.getName()), onDisk(), Messages.overwrite, Messages.loadDisk,
				IDialogConstants.CANCEL_LABEL);
		switch (answer) {
			case 0 -> editor.overwrite(monitor);
			case 1 -> keepMineAndLoad();
			default -> monitor.setCanceled(true);
		}
	}

	/** The file was removed or renamed by somebody else. */
	void deleted(IProgressMonitor given) {
		IProgressMonitor monitor = given == null ? new NullProgressMonitor() : given;
		int answer = ask(Messages.deletedTitle, Messages.bind(Messages.deletedMessage, input.getName()), null, Messages.saveHere, Messages.saveAs, Messages.closeUnsaved);
		switch (answer) {
			case 0 -> editor.overwrite(monitor);
			case 1 -> editor.saveAs(monitor);
			case 2 -> {
				if (keepMine()) {
					editor.close(false);
				}
			}
			default -> monitor.setCanceled(true);
		}
	}

	/** Whether the file is marked as read-only. */
	boolean isReadOnly() {
		IFile file = ResourceUtil.getFile(input);
		return file != null && file.isReadOnly();
	}

	/** A read-only file is to be edited: whether it may be written to now. */
	boolean allowWriting() {
		return ask(Messages.readOnlyTitle, Messages.bind(Messages.readOnlyMessage, input.getName()), null, Messages.allowWriting, Messages.leaveReadOnly) == 0
				&& makeWritable();
	}

	/** The file has become read-only and is to be saved. */
	void readOnlyBeforeSaving(IProgressMonitor monitor) {
		int answer = ask(Messages.notSavedTitle, Messages.bind(Messages.readOnlySaveMessage, input.getName()), null, Messages.allowAndSave, Messages.saveAs,
				IDialogConstants.CANCEL_LABEL);
		if (answer == 0 && makeWritable()) {
			editor.doSave(monitor);
		} else if (answer == 1) {
			editor.saveAs(monitor);
		} else {
			monitor.setCanceled(true);
		}
	}

	private boolean makeWritable() {
		IFile file = ResourceUtil.getFile(input);
		try {
			ResourceAttributes attributes = file.getResourceAttributes();
			attributes.setReadOnly(false);
			file.setResourceAttributes(attributes);
		} catch (CoreException e) {
			notSaved(e.getStatus().getMessage());
		}
		return !file.isReadOnly();
	}

	/** The file could not be saved. */
	void notSaved(String why) {
		if (ask(Messages.notSavedTitle, why + "\n\n" + Messages.notSavedHint, null, Messages.saveAs, IDialogConstants.CLOSE_LABEL) == 0) {
			editor.saveAs(new NullProgressMonitor());
		}
	}

	private int ask(String title, String message, String other, String... buttons) {
		return new DifferenceDialog(editor.getSite().getShell(), title, message, other, document.get(), buttons).open();
	}

	private void keepMineAndLoad() {
		if (keepMine()) {
			load();
		}
	}

	/** Whether the editor's text is kept as a version, so that it may be given up. */
	private boolean keepMine() {
		Path file = file();
		return file == null || UiPlugin.instance().safekeeping().keepUnsaved(file, document.get()).join();
	}

	private void load() {
		try {
			((IDocumentProviderExtension) editor.getDocumentProvider()).synchronize(input);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private Path file() {
		IFile file = ResourceUtil.getFile(input);
		return file == null || file.getLocation() == null ? null : file.getLocation().toPath();
	}

	/** What the file holds; null when it cannot be read. */
	private String onDisk() {
		String charset = ((IStorageDocumentProvider) editor.getDocumentProvider()).getEncoding(input);
		try {
			return file() == null ? null : new String(Files.readAllBytes(file()), Charset.forName(charset));
		} catch (IOException e) {
			return null;
		}
	}
}
