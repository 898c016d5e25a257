package org.planwright.ui.rename;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.planwright.ui.impact.ImpactTexts;

/** Asks for another name and shows what it changes. A name that cannot be given is refused with the reason while it is typed. */
final class RenameDialog extends TitleAreaDialog {

	private static final int QUIET_MILLIS = 300;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 280;

	private final String name;
	private final RenameQuestion question;
	private Text field;
	private Label impact;
	private ChangeTree tree;
	private String shownFor = "";
	private Map<Path, String> texts = Map.of();
	private Map<Path, List<TextEdit>> chosen = Map.of();
	private String newName = "";

	/** @param question finds out what a name changes */
	RenameDialog(Shell parent, String name, RenameQuestion question) {
		super(parent);
		this.name = name;
		this.question = question;
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The name that was entered. */
	String newName() {
		return newName;
	}

	/** The changes that are to be made. */
	Map<Path, List<TextEdit>> changes() {
		return chosen;
	}

	/** The texts that the changes are of. */
	Map<Path, String> texts() {
		return texts;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.title, name));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.title, name));
		setMessage(Messages.hint);
		Composite content = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(content);
		new Label(content, SWT.NONE).setText(Messages.newName);
		field = new Text(content, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.setText(name);
		field.selectAll();
		impact = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(impact);
		Label above = new Label(content, SWT.NONE);
		above.setText(Messages.preview);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(above);
		tree = new ChangeTree(content, this::update);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree.viewer().getControl());
		field.addModifyListener(event -> later());
		question.impact(found -> {
			if (found != null && !impact.isDisposed()) {
				impact.setText(NLS.bind(Messages.impact, ImpactTexts.counts(found)));
				impact.requestLayout();
			}
		});
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.rename, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}

	/** Asks when typing rests for a moment. */
	private void later() {
		String typed = field.getText();
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		field.getDisplay().timerExec(QUIET_MILLIS, () -> {
			if (!field.isDisposed() && typed.equals(field.getText())) {
				ask(typed);
			}
		});
	}

	private void ask(String typed) {
		shownFor = typed;
		if (typed.strip().equals(name.strip())) {
			tree.clear();
			setMessage(Messages.same);
			return;
		}
		setMessage(Messages.searching);
		question.rename(typed, (edit, before) -> {
			if (isFor(typed)) {
				show(edit, before);
			}
		}, failure -> {
			if (isFor(typed)) {
				tree.clear();
				setMessage(failure, IMessageProvider.ERROR);
			}
		});
	}

	private boolean isFor(String typed) {
		return !field.isDisposed() && typed.equals(shownFor);
	}

	private void show(WorkspaceEdit edit, Map<Path, String> before) {
		texts = before;
		newName = shownFor.strip();
		tree.show(edit, before);
	}

	private void update() {
		chosen = tree.chosen();
		int places = chosen.values().stream().mapToInt(List::size).sum();
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(places > 0);
		}
		setMessage(places == 0 ? Messages.hint : NLS.bind(Messages.changes, places, chosen.size()));
	}
}
