package org.planwright.ui.trace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** What is chosen above a matrix: which it is, whether only its gaps are shown, and the proposals where it needs some. */
final class ChoiceBar {

	private final Combo kinds;
	private final Button gapsOnly;
	private final Button choose;

	/**
	 * A bar at the top of a grid, with the first kind chosen.
	 *
	 * @param chosen    is told of the kind that is chosen, which may be the one before
	 * @param gaps      is told when gaps are to be shown alone, or no more
	 * @param proposals is told when proposals are to be chosen
	 */
	ChoiceBar(Composite parent, Consumer<MatrixKind> chosen, Runnable gaps, Runnable proposals) {
		Composite bar = new Composite(parent, SWT.NONE);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		RowLayout row = new RowLayout();
		row.center = true;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 10;
		bar.setLayout(row);
		kinds = new Combo(bar, SWT.READ_ONLY);
		kinds.setItems(Stream.of(MatrixKind.values()).map(MatrixKind::label).toArray(String[]::new));
		kinds.select(0);
		kinds.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			MatrixKind kind = MatrixKind.values()[kinds.getSelectionIndex()];
			offerProposals(kind == MatrixKind.PROPOSALS);
			chosen.accept(kind);
		}));
		gapsOnly = new Button(bar, SWT.CHECK);
		gapsOnly.setText(Messages.gapsOnly);
		gapsOnly.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> gaps.run()));
		choose = new Button(bar, SWT.PUSH);
		choose.setText(Messages.choose);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> proposals.run()));
		choose.setLayoutData(new RowData());
		offerProposals(false);
	}

	private void offerProposals(boolean offered) {
		choose.setVisible(offered);
		((RowData) choose.getLayoutData()).exclude = !offered;
		choose.getParent().requestLayout();
	}

	/** Whether only gaps are to be shown. */
	boolean gapsOnly() {
		return gapsOnly.getSelection();
	}

	/** Lets the person choose proposals; empty when none were chosen. */
	Optional<Path> askProposals(Path folder) {
		FileDialog dialog = new FileDialog(choose.getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.chooseTitle);
		dialog.setFilterNames(new String[] { Messages.drafts });
		dialog.setFilterExtensions(new String[] { "*.docx;*.doc;*.wps;*.txt;*.rtf;*.html;*.htm;*.plan" });
		dialog.setFilterPath(folder.toString());
		return Optional.ofNullable(dialog.open()).map(file -> Path.of(file).toAbsolutePath().normalize());
	}

	/** Takes the keys. */
	void setFocus() {
		kinds.setFocus();
	}
}
