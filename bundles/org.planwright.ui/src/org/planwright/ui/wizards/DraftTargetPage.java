package org.planwright.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.planwright.cli.draft.DraftCheck;

/** Shows what was recognised in a draft, and asks where the plan is to lie. */
final class DraftTargetPage extends WizardPage {

	private static final String EXTENSION = ".plan";
	private static final int LINES_SHOWN = 200;

	private IContainer folder;
	private Label summary;
	private StyledText report;
	private StyledText plan;
	private Text folderName;
	private Text name;

	/** @param folder chosen at first, or null */
	DraftTargetPage(IContainer folder) {
		super("target", Messages.targetPage, null);
		setDescription(Messages.targetHint);
		this.folder = folder;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(500, SWT.DEFAULT).applyTo(summary);
		TabFolder tabs = new TabFolder(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(600, 260).applyTo(tabs);
		report = tab(tabs, Messages.report);
		plan = tab(tabs, Messages.planText);
		new Label(area, SWT.NONE).setText(Messages.folder);
		folderName = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folderName);
		folderName.setText(folder == null ? "" : folder.getFullPath().toString());
		folderName.addModifyListener(event -> check());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		new Label(area, SWT.NONE).setText(Messages.name);
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
		name.addModifyListener(event -> check());
		setControl(area);
		setPageComplete(false);
	}

	private static StyledText tab(TabFolder tabs, String title) {
		StyledText text = new StyledText(tabs, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(6, 6, 6, 6);
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(text);
		return text;
	}

	/** Shows what was recognised. */
	void show(DraftCheck draft) {
		summary.setText(draft.recognised().summary(true));
		report.setText(draft.recognised().report());
		List<String> lines = draft.planText().lines().toList();
		String shown = String.join("\n", lines.subList(0, Math.min(LINES_SHOWN, lines.size())));
		plan.setText(lines.size() > LINES_SHOWN ? shown + "\n" + Messages.bind(Messages.moreLines, lines.size() - LINES_SHOWN) : shown);
		String file = draft.file().getFileName().toString();
		int dot = file.lastIndexOf('.');
		name.setText((dot > 0 ? file.substring(0, dot) : file) + EXTENSION);
		((Composite) getControl()).layout();
		check();
	}

	private void browse() {
		ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), folder().orElse(null), false, Messages.noFolder);
		if (dialog.open() == ContainerSelectionDialog.OK && dialog.getResult().length > 0) {
			folderName.setText(((IPath) dialog.getResult()[0]).toString());
		}
	}

	private Optional<IContainer> folder() {
		IPath path = Path.fromPortableString(folderName.getText().strip());
		IResource found = path.segmentCount() == 0 ? null : ResourcesPlugin.getWorkspace().getRoot().findMember(path);
		return found instanceof IContainer container && container.isAccessible() && container.getLocation() != null ? Optional.of(container) : Optional.empty();
	}

	private void check() {
		String file = fileName();
		boolean valid = ResourcesPlugin.getWorkspace().validateName(file, IResource.FILE).isOK() && file.length() > EXTENSION.length();
		setErrorMessage(folder().isEmpty() ? Messages.noFolder : valid ? null : Messages.badName);
		setMessage(getErrorMessage() == null && target().exists() ? Messages.bind(Messages.exists, file) : null, WARNING);
		setPageComplete(getErrorMessage() == null);
	}

	private String fileName() {
		String file = name.getText().strip();
		return file.endsWith(EXTENSION) ? file : file + EXTENSION;
	}

	/** The file that the plan is written to; the page is complete. */
	IFile target() {
		folder = folder().orElseThrow();
		return folder.getFile(new Path(fileName()));
	}
}
