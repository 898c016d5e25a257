package org.planwright.ui.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.planwright.ui.UiPlugin;

/** 备份与恢复: where versions and unsaved text are kept, how many and how long, and removing them all. */
public final class BackupPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST = 9999;
	private static final int COLUMNS = 3;

	/** Makes the page. */
	public BackupPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(UiPlugin.instance().getPreferenceStore());
		setDescription(Messages.preferencesDescription);
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		addField(new BooleanFieldEditor(KeepingPreferences.JOURNAL, Messages.preferenceJournal, parent));
		addField(number(KeepingPreferences.NUMBER, Messages.preferenceNumber, 0, parent));
		addField(number(KeepingPreferences.DAYS, Messages.preferenceDays, 1, parent));
		DirectoryFieldEditor folder = new Folder(parent);
		addField(folder);
		Label hint = new Label(parent, SWT.WRAP);
		hint.setText(Messages.bind(Messages.preferenceFolderHint, KeepingPreferences.folder()));
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(hint);
		Button open = new Button(parent, SWT.PUSH);
		open.setText(Messages.openFolder);
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Program.launch(KeepingPreferences.folder().toString())));
		setButtonLayoutData(open).horizontalAlignment = SWT.BEGINNING;
		Button purge = new Button(parent, SWT.PUSH);
		purge.setText(Messages.purge);
		purge.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> purge()));
		setButtonLayoutData(purge).horizontalAlignment = SWT.BEGINNING;
	}

	private static IntegerFieldEditor number(String name, String label, int least, Composite parent) {
		IntegerFieldEditor field = new IntegerFieldEditor(name, label, parent, String.valueOf(MOST).length());
		field.setValidRange(least, MOST);
		field.setErrorMessage(Messages.bind(Messages.preferenceRange, least, MOST));
		return field;
	}

	private void purge() {
		if (!MessageDialog.openConfirm(getShell(), Messages.purgeTitle, Messages.bind(Messages.purgeQuestion, KeepingPreferences.folder()))) {
			return;
		}
		boolean gone = UiPlugin.instance().safekeeping().purge().join();
		setMessage(gone ? Messages.purged : null, INFORMATION);
		setErrorMessage(gone ? null : Messages.bind(Messages.notPurged, KeepingPreferences.folder()));
	}

	/** Not in a project: what lies there is checked as plans of the project, and goes wherever the project goes. */
	private static final class Folder extends DirectoryFieldEditor {

		Folder(Composite parent) {
			super(KeepingPreferences.FOLDER, Messages.preferenceFolder, parent);
			setEmptyStringAllowed(true);
		}

		@Override
		protected boolean doCheckState() {
			String chosen = getStringValue().strip();
			if (chosen.isEmpty()) {
				return true;
			}
			setErrorMessage(Messages.preferenceFolderUnusable);
			if (!super.doCheckState()) {
				return false;
			}
			for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				if (project.getLocation() != null && isWithin(chosen, project.getLocation().toPath())) {
					setErrorMessage(Messages.bind(Messages.preferenceFolderInProject, project.getName()));
					return false;
				}
			}
			return true;
		}

		private static boolean isWithin(String chosen, Path folder) {
			try {
				return Path.of(chosen).toAbsolutePath().normalize().startsWith(folder);
			} catch (InvalidPathException e) {
				return false;
			}
		}
	}
}
