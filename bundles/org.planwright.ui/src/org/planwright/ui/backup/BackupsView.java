package org.planwright.ui.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.planwright.ide.backup.Backup;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.compare.CompareOpener;

/** 备份: the earlier versions of the plan in the active editor, what differs from the text as it is now, and putting one back. */
public final class BackupsView extends ViewPart implements IPartListener2, IPropertyListener {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.backups";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

	private final Action restore = action(Messages.restoreVersion, ResourceLocator.imageDescriptorFromBundle(UiPlugin.ID, "icons/backup/restore.svg").orElse(null),
			this::restore);
	private final Action compare = action(Messages.compareVersion,
			ResourceLocator.imageDescriptorFromBundle(UiPlugin.ID, "icons/compare/compare.svg").orElse(null), this::compare);
	private final Action delete = action(Messages.deleteVersion,
			PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ETOOL_DELETE), this::delete);
	private Display display;
	private TableViewer table;
	private DifferencesPanel differences;
	private ITextEditor editor;

	private static Action action(String text, ImageDescriptor image, Runnable run) {
		Action action = new Action(text, image) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text);
		action.setEnabled(false);
		return action;
	}

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		Composite holder = new Composite(sash, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = new TableViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION);
		table.getTable().setHeaderVisible(true);
		column(columns, Messages.columnTime, 3, backup -> TIME.withLocale(Locale.getDefault()).format(backup.time()));
		column(columns, Messages.columnKind, 2, backup -> backup.kind() == Backup.Kind.UNSAVED ? Messages.kindUnsaved : Messages.kindSaved);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addSelectionChangedListener(event -> showSelected());
		table.addDoubleClickListener(event -> restore());
		differences = new DifferencesPanel(sash);
		sash.setWeights(2, 3);
		MenuManager menu = new MenuManager();
		menu.add(restore);
		menu.add(compare);
		menu.add(delete);
		table.getTable().setMenu(menu.createContextMenu(table.getTable()));
		getViewSite().getActionBars().getToolBarManager().add(restore);
		getViewSite().getActionBars().getToolBarManager().add(compare);
		getViewSite().getActionBars().getToolBarManager().add(delete);
		getSite().setSelectionProvider(table);
		getSite().getPage().addPartListener(this);
		follow(getSite().getPage().getActiveEditor());
	}

	private void column(TableColumnLayout columns, String title, int weight, Function<Backup, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Backup) element)));
	}

	private void follow(IEditorPart part) {
		if (editor != null) {
			editor.removePropertyListener(this);
		}
		editor = part instanceof ITextEditor text && file(text) != null ? text : null;
		if (editor != null) {
			editor.addPropertyListener(this);
		}
		refresh();
	}

	private static Path file(ITextEditor editor) {
		IFile file = ResourceUtil.getFile(editor.getEditorInput());
		IPath location = file == null ? null : file.getLocation();
		return location == null ? null : location.toPath();
	}

	private void refresh() {
		ITextEditor shown = editor;
		if (shown == null) {
			show(List.of(), Messages.noPlan);
			return;
		}
		Path file = file(shown);
		Job.createSystem(Messages.readVersions, monitor -> {
			List<Backup> versions = file == null ? List.of() : UiPlugin.instance().safekeeping().backups().of(file);
			show(() -> {
				if (editor == shown) {
					show(versions, versions.isEmpty() ? Messages.noVersions : "");
				}
			});
		}).schedule();
	}

	/** Does something in the UI thread, unless there is no view any more; in a job's. */
	private void show(Runnable shown) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!table.getTable().isDisposed()) {
					shown.run();
				}
			});
		}
	}

	private void show(List<Backup> versions, String message) {
		if (versions.equals(table.getInput())) {
			showSelected();
			return;
		}
		table.setInput(versions);
		setContentDescription(editor == null ? "" : editor.getTitle());
		differences.say(message);
		update(null);
	}

	private Backup selected() {
		return (Backup) table.getStructuredSelection().getFirstElement();
	}

	private void update(Backup backup) {
		restore.setEnabled(backup != null && editor != null);
		compare.setEnabled(backup != null);
		delete.setEnabled(backup != null);
	}

	private void showSelected() {
		Backup backup = selected();
		update(backup);
		if (backup == null || editor == null) {
			return;
		}
		String now = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
		Job.createSystem(Messages.readVersions, monitor -> {
			LineDifferences found;
			try {
				found = LineDifferences.between(backup.text(), now);
			} catch (IOException e) {
				found = null;
			}
			LineDifferences shown = found;
			show(() -> {
				if (backup.equals(selected())) {
					if (shown == null) {
						differences.say(Messages.versionGone);
					} else {
						differences.show(shown);
					}
				}
			});
		}).schedule();
	}

	private void restore() {
		Backup backup = selected();
		if (backup == null || editor == null || !editor.isEditable()) {
			return;
		}
		try {
			DocumentRestore.into(editor, backup.text());
			getSite().getPage().activate(editor);
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(Messages.versionGone, e), StatusManager.SHOW);
		}
	}

	private void compare() {
		Backup backup = selected();
		if (backup != null) {
			CompareOpener.open(getSite().getPage(), BackupVersions.version(backup), backup.file());
		}
	}

	private void delete() {
		Backup backup = selected();
		if (backup == null || !MessageDialog.openConfirm(getSite().getShell(), Messages.deleteVersion, Messages.deleteQuestion)) {
			return;
		}
		try {
			UiPlugin.instance().safekeeping().backups().delete(backup);
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(Messages.bind(Messages.notDeleted, backup.copy()), e), StatusManager.SHOW);
		}
		refresh();
	}

	/** The list of versions. */
	public Table table() {
		return table.getTable();
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(this);
		if (editor != null) {
			editor.removePropertyListener(this);
		}
		super.dispose();
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (property == IEditorPart.PROP_DIRTY || property == IEditorPart.PROP_INPUT) {
			refresh();
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart part && part != editor) {
			follow(part);
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == editor) {
			follow(getSite().getPage().getActiveEditor());
		}
	}
}
