package org.planwright.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.planwright.exchange.monitor.ActualsFiles;
import org.planwright.rules.project.PlanHead;
import org.planwright.ui.rules.RuleBook;

/** Asks for a plan, for the files of what was reached, and for what is made of them. */
final class MonitorPage extends WizardPage {

	private final IFile meant;
	private final List<Path> files = new ArrayList<>();
	private PlanField plan;
	private ComboViewer product;
	private TableViewer list;
	private Button remove;
	private Text year;
	private ComboViewer format;
	private FolderField folder;
	private Button open;

	/** @param meant the plan that is chosen at first, or null */
	MonitorPage(IFile meant) {
		super("monitor", Messages.monitorPage, null);
		setDescription(Messages.monitorHint);
		this.meant = meant;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).applyTo(area);
		plan = new PlanField(area, meant, this::planChosen);
		new Label(area, SWT.NONE).setText(Messages.monitorProduct);
		product = choice(area, LabelProvider.createTextProvider(each -> ((MonitorProduct) each).label()));
		product.setInput(MonitorProduct.values());
		product.addSelectionChangedListener(event -> productChosen());
		files(area);
		new Label(area, SWT.NONE).setText(Messages.monitorYear);
		year = new Text(area, SWT.BORDER);
		year.setMessage(Messages.monitorYearHint);
		year.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(year);
		new Label(area, SWT.NONE).setText(Messages.format);
		format = choice(area, LabelProvider.createTextProvider(each -> Messages.bind(Messages.formatLabel, FormatNames.of((String) each), each)));
		folder = new FolderField(area, meant == null ? "" : meant.getLocation().removeLastSegments(1).toOSString(), this::check);
		new Label(area, SWT.NONE);
		open = new Button(area, SWT.CHECK);
		open.setText(Messages.openAfterwards);
		open.setSelection(true);
		setControl(area);
		product.setSelection(new StructuredSelection(MonitorProduct.ANNUAL));
		planChosen();
		setErrorMessage(null);
	}

	private static ComboViewer choice(Composite area, LabelProvider labels) {
		ComboViewer choice = new ComboViewer(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(choice.getCombo());
		choice.setContentProvider(ArrayContentProvider.getInstance());
		choice.setLabelProvider(labels);
		return choice;
	}

	private void files(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.monitorFiles);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		list = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 54).applyTo(list.getTable());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(file -> name((Path) file)));
		list.setInput(files);
		list.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.monitorAdd, this::add);
		remove = button(buttons, Messages.monitorRemove, () -> {
			files.removeAll(list.getStructuredSelection().toList());
			changed();
		});
		remove.setEnabled(false);
	}

	private static Button button(Composite area, String text, Runnable work) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	/** The name alone where the file lies with the plan. */
	private String name(Path file) {
		boolean near = plan.plan() != null && file.getParent().equals(plan.plan().getLocation().toPath().getParent());
		return (near ? file.getFileName() : file).toString();
	}

	private void add() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setFilterNames(new String[] { Messages.monitorKind, Messages.allFiles });
		dialog.setFilterExtensions(new String[] { "*.actuals;*.xlsx;*.xls;*.et;*.csv", "*" });
		dialog.setFilterPath(folder.folder().map(Path::toString).orElse(null));
		if (dialog.open() != null) {
			Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath()).resolve(name)).filter(file -> !files.contains(file)).forEach(files::add);
			changed();
		}
	}

	/** Takes the texts that lie with the plan. */
	private void planChosen() {
		files.clear();
		if (plan.plan() != null) {
			Path file = plan.plan().getLocation().toPath();
			files.addAll(ActualsFiles.of(file, PlanHead.name(file).orElse(null)));
		}
		changed();
	}

	private void changed() {
		list.refresh();
		remove.setEnabled(!list.getSelection().isEmpty());
		check();
	}

	private void productChosen() {
		List<String> formats = product().formats();
		Object before = format.getStructuredSelection().getFirstElement();
		format.setInput(formats);
		format.setSelection(new StructuredSelection(before != null && formats.contains(before) ? before : formats.getFirst()));
		format.getCombo().setEnabled(formats.size() > 1);
		year.setEnabled(product().report().isPresent());
		check();
	}

	private void check() {
		if (folder != null) {
			setErrorMessage(problem());
			setPageComplete(getErrorMessage() == null);
		}
	}

	private String problem() {
		if (plan.plan() == null) {
			return Messages.noPlan;
		}
		if (files.isEmpty() && product().report().isPresent()) {
			return Messages.monitorNoFiles;
		}
		if (files.stream().anyMatch(file -> !Files.isRegularFile(file))) {
			return Messages.bind(Messages.missingFile, files.stream().filter(file -> !Files.isRegularFile(file)).findFirst().orElseThrow().getFileName());
		}
		if (year.isEnabled() && !year.getText().strip().matches("(\\d{4})?")) {
			return Messages.monitorBadYear;
		}
		return folder.folder().isPresent() ? null : Messages.noTargetFolder;
	}

	private MonitorProduct product() {
		return (MonitorProduct) product.getStructuredSelection().getFirstElement();
	}

	/** The files that are chosen. */
	List<Path> files() {
		return List.copyOf(files);
	}

	/** What the page asks for; it is complete. */
	MonitorDocument document() {
		String stated = year.isEnabled() ? year.getText().strip() : "";
		return new MonitorDocument(plan.plan(), files(), stated.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(stated)), product(),
				(String) format.getStructuredSelection().getFirstElement(), folder.folder().orElseThrow(), RuleBook.locale());
	}

	boolean opensAfterwards() {
		return open.getSelection();
	}
}
