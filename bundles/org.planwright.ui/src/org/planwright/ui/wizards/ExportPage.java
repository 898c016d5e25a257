package org.planwright.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.exchange.export.working.WorkingTable.Need;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.drafts.Comparison;
import org.planwright.ui.rules.RuleBook;

/** Asks which plans are exported, as what and where to. */
final class ExportPage extends WizardPage {

	/** The format that takes a template and an appendix. */
	private static final String WORD = "docx";
	/** The format that takes figures. */
	private static final String PAGE = "html";

	private final Set<IFile> meant;
	private CheckboxTableViewer plans;
	private ComboViewer format;
	private FileField template;
	private Button appendix;
	private Button charts;
	private FileField earlier;
	private FileField opinions;
	private FolderField folder;
	private Button open;

	/** @param meant the plans that are chosen at first */
	ExportPage(Set<IFile> meant) {
		super("export", Messages.exportPage, null);
		setDescription(Messages.exportHint);
		this.meant = meant;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.plans);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		plans = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(400, 160).applyTo(plans.getTable());
		plans.setContentProvider(ArrayContentProvider.getInstance());
		plans.setLabelProvider(LabelProvider.createTextProvider(file -> ((IFile) file).getFullPath().makeRelative().toString()));
		plans.setInput(PlanChoice.all());
		meant.forEach(file -> plans.setChecked(file, true));
		plans.addCheckStateListener(event -> check());
		new Label(area, SWT.NONE).setText(Messages.format);
		format = new ComboViewer(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(format.getCombo());
		format.setContentProvider(ArrayContentProvider.getInstance());
		format.setLabelProvider(LabelProvider.createTextProvider(each -> ((ExportFormat) each).label()));
		List<ExportFormat> formats = ExportFormat.all();
		format.setInput(formats);
		format.setSelection(new StructuredSelection(formats.stream().filter(each -> each.format().equals(WORD)).findFirst().orElse(formats.getFirst())));
		format.addSelectionChangedListener(event -> check());
		template = new FileField(area, Messages.template, Messages.templateFiles, "*.docx;*.dotx", this::check);
		new Label(area, SWT.NONE);
		appendix = new Button(area, SWT.CHECK);
		appendix.setText(Messages.appendix);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(appendix);
		new Label(area, SWT.NONE);
		charts = new Button(area, SWT.CHECK);
		charts.setText(Messages.charts);
		charts.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(charts);
		earlier = new FileField(area, Messages.earlier, Messages.earlierFiles, "*.plan;*.docx;*.docm;*.doc;*.wps;*.txt", this::check);
		compared().ifPresent(earlier::set);
		opinions = new FileField(area, Messages.opinions, Messages.sheetFiles, "*.xlsx;*.xls;*.et;*.csv", this::check);
		folder = new FolderField(area, meant.stream().findFirst().map(file -> file.getLocation().removeLastSegments(1).toOSString()).orElse(""), this::check);
		new Label(area, SWT.NONE);
		open = new Button(area, SWT.CHECK);
		open.setText(Messages.openAfterwards);
		open.setSelection(true);
		setControl(area);
		check();
		setErrorMessage(null);
	}

	/** The draft that the plan is compared with in the editor. */
	private Optional<Path> compared() {
		try {
			return meant.size() == 1 ? UiPlugin.instance().earlierDrafts().of(meant.iterator().next()).map(Comparison::source) : Optional.empty();
		} catch (CoreException e) {
			ILog.of(ExportPage.class).log(e.getStatus());
			return Optional.empty();
		}
	}

	private void check() {
		template.setEnabled(isWord());
		appendix.setEnabled(isWord());
		charts.setEnabled(isPage());
		earlier.setEnabled(format().need() == Need.EARLIER);
		opinions.setEnabled(format().need() == Need.OPINIONS);
		setErrorMessage(problem());
		setPageComplete(getErrorMessage() == null);
	}

	private String problem() {
		Optional<Path> form = template();
		if (plans().isEmpty()) {
			return Messages.noPlans;
		}
		Optional<Path> missing = Stream.of(form, opinions()).flatMap(Optional::stream).filter(file -> !Files.isRegularFile(file)).findFirst();
		if (missing.isPresent()) {
			return Messages.bind(Messages.missingFile, missing.get().getFileName());
		}
		boolean needsEarlier = format().need() == Need.EARLIER;
		if (needsEarlier && plans().size() > 1) {
			return Messages.oneEarlierOnly;
		}
		if (needsEarlier && !earlier.file().filter(Files::isRegularFile).isPresent()) {
			return earlier.file().map(file -> Messages.bind(Messages.missingFile, file.getFileName())).orElse(Messages.noEarlier);
		}
		return folder.folder().isPresent() ? null : Messages.noTargetFolder;
	}

	List<IFile> plans() {
		return Stream.of(plans.getCheckedElements()).map(IFile.class::cast).toList();
	}

	private ExportFormat format() {
		return (ExportFormat) format.getStructuredSelection().getFirstElement();
	}

	private boolean isWord() {
		return isFile(WORD);
	}

	private boolean isPage() {
		return isFile(PAGE);
	}

	private boolean isFile(String name) {
		return format() instanceof ExportFormat.OfFile && format().format().equals(name);
	}

	/** What the page asks for; it is complete. */
	PlanExport export() {
		return new PlanExport(format(), folder.folder().orElseThrow(), template(), isWord() && appendix.getSelection(), isPage() && charts.getSelection(), earlier.file(), opinions(), RuleBook.locale());
	}

	private Optional<Path> template() {
		return isWord() && !template.isEmpty() ? template.file() : Optional.empty();
	}

	private Optional<Path> opinions() {
		return format().need() == Need.OPINIONS ? opinions.file() : Optional.empty();
	}

	boolean opensAfterwards() {
		return open.getSelection();
	}
}
