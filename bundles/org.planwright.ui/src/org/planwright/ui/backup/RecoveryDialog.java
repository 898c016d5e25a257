package org.planwright.ui.backup;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.planwright.ui.UiPlugin;

/** Offers the texts that were not saved: which file, when, what differs from the file; to be restored, discarded, or looked at later. */
final class RecoveryDialog extends TitleAreaDialog {

	private static final int RESTORE = IDialogConstants.CLIENT_ID;
	private static final int DISCARD = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 840;
	private static final int HEIGHT = 560;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

	private final IWorkbenchWindow window;
	private final List<Recovery.Offer> offers;
	private TableViewer table;
	private DifferencesPanel differences;

	RecoveryDialog(IWorkbenchWindow window, List<Recovery.Offer> offers) {
		super(window.getShell());
		this.window = window;
		this.offers = new ArrayList<>(offers);
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MAX | SWT.APPLICATION_MODAL | getDefaultOrientation());
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.recoveryTitle);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(convertToPixels(WIDTH), convertToPixels(HEIGHT));
	}

	/** Sizes are given for a font of the usual size. */
	private int convertToPixels(int size) {
		return Math.max(size, convertHorizontalDLUsToPixels(size / 2));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.recoveryHeading);
		setMessage(Messages.recoveryMessage, IMessageProvider.INFORMATION);
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite holder = new Composite(sash, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.getTable().setHeaderVisible(true);
		column(columns, Messages.columnFile, 3, offer -> shown(offer.unsaved().file()));
		column(columns, Messages.columnTyped, 2, offer -> TIME.withLocale(Locale.getDefault()).format(offer.unsaved().time()));
		column(columns, Messages.columnDifferences, 2, RecoveryDialog::size);
		table.setContentProvider(ArrayContentProvider.getInstance());
		Composite below = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(below);
		differences = new DifferencesPanel(below);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(differences.control());
		sash.setWeights(2, 3);
		table.addSelectionChangedListener(event -> showSelected());
		table.setInput(offers);
		return area;
	}

	private void column(TableColumnLayout columns, String title, int weight, Function<Recovery.Offer, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Recovery.Offer) element)));
	}

	private static String shown(Path file) {
		Path folder = file.getParent();
		return folder == null ? file.toString() : Messages.bind(Messages.fileIn, file.getFileName(), folder);
	}

	private static String size(Recovery.Offer offer) {
		return offer.differences() == null ? Messages.fileGone
				: Messages.bind(Messages.linesDiffer, offer.differences().added(), offer.differences().removed());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESTORE, Messages.restore, true);
		createButton(parent, DISCARD, Messages.discard, false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.later, false);
		select();
	}

	private void select() {
		table.setSelection(new StructuredSelection(offers), true);
	}

	private void showSelected() {
		IStructuredSelection selection = table.getStructuredSelection();
		boolean some = !selection.isEmpty();
		if (getButton(RESTORE) != null) {
			getButton(RESTORE).setEnabled(some);
			getButton(DISCARD).setEnabled(some);
		}
		if (!some) {
			differences.say("");
			return;
		}
		Recovery.Offer offer = (Recovery.Offer) selection.getFirstElement();
		if (offer.differences() == null) {
			differences.say(offer.unsaved().text());
		} else {
			differences.show(offer.differences());
		}
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
			case RESTORE -> settle(offer -> Recovery.restore(offer.unsaved(), window.getActivePage(), getShell()));
			case DISCARD -> settle(offer -> {
				UiPlugin.instance().safekeeping().forget(offer.unsaved(), true);
				return true;
			});
			default -> super.buttonPressed(button);
		}
	}

	/** Does something with what is selected and offers the rest. */
	private void settle(Predicate<Recovery.Offer> action) {
		for (Object selected : table.getStructuredSelection().toList()) {
			Recovery.Offer offer = (Recovery.Offer) selected;
			if (action.test(offer)) {
				offers.remove(offer);
			} else {
				setErrorMessage(Messages.bind(Messages.cannotRestore, offer.unsaved().file()));
			}
		}
		table.refresh();
		if (offers.isEmpty()) {
			close();
		} else {
			select();
		}
	}

	/** Whether the workbench still has a window for it. */
	@Override
	public int open() {
		return PlatformUI.getWorkbench().isClosing() ? CANCEL : super.open();
	}
}
