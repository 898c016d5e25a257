package org.planwright.ui.newplan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.planwright.ide.template.NewPlan;
import org.planwright.ide.template.PlanPeriod;
import org.planwright.ide.template.PlanTemplate;
import org.planwright.model.plan.RegionLevel;

/** Asks for what stands at the head of the plan, and where its file is to lie. */
final class PlanHeaderPage extends WizardPage {

	private static final int COLUMNS = 3;
	private static final int MARGIN = 8;
	private static final String EXTENSION = ".plan";
	private static final String DEFAULT_FIELD = "生态环境保护";

	private final IContainer folder;
	private final boolean asksForFolder;
	private final List<String> plans;
	private PlanTemplate template;
	private PlanPeriod period;
	private Text region;
	private Combo level;
	private Text parentRegion;
	private Text field;
	private Text years;
	private Text author;
	private Combo superior;
	private Label preview;
	private Text folderName;
	private Text file;
	private boolean fileTyped;

	/**
	 * @param folder        chosen at first; null when there is none
	 * @param asksForFolder whether the file may lie elsewhere
	 * @param plans         the names of known plans
	 */
	PlanHeaderPage(IContainer folder, boolean asksForFolder, List<String> plans) {
		super("header", Messages.headerTitle, null);
		setDescription(Messages.headerHint);
		this.folder = folder;
		this.asksForFolder = asksForFolder;
		this.plans = plans;
		setPageComplete(false);
	}

	/** What was chosen before; also when it is chosen again. */
	void begin(PlanTemplate chosen, PlanPeriod chosenPeriod) {
		boolean samePeriod = chosenPeriod.equals(period);
		template = chosen;
		period = chosenPeriod;
		if (region == null) {
			return;
		}
		if (!chosen.level().isEmpty()) {
			level.setText(chosen.level());
		}
		field.setEnabled(chosen.field());
		if (chosen.field() && field.getText().isBlank()) {
			field.setText(DEFAULT_FIELD);
		}
		if (!samePeriod || years.getText().isBlank()) {
			years.setText(chosenPeriod.years());
		}
		check();
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).applyTo(area);
		region = text(area, Messages.region);
		region.setMessage(Messages.regionExample);
		label(area, Messages.level);
		level = new Combo(area, SWT.READ_ONLY);
		for (RegionLevel each : RegionLevel.values()) {
			if (each != RegionLevel.UNSPECIFIED) {
				level.add(each.getLiteral());
			}
		}
		level.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).applyTo(level);
		parentRegion = text(area, Messages.parentRegion);
		field = text(area, Messages.field);
		years = text(area, Messages.years);
		author = text(area, Messages.author);
		label(area, Messages.superior);
		superior = new Combo(area, SWT.DROP_DOWN);
		plans.forEach(superior::add);
		superior.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(superior);
		label(area, Messages.planTitle);
		preview = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(preview);
		if (asksForFolder) {
			label(area, Messages.folder);
			folderName = new Text(area, SWT.BORDER);
			folderName.setText(folder == null ? "" : folder.getFullPath().toString());
			folderName.addModifyListener(event -> check());
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folderName);
			Button browse = new Button(area, SWT.PUSH);
			browse.setText(Messages.browse);
			browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		}
		file = text(area, Messages.file);
		file.addListener(SWT.KeyDown, event -> fileTyped = true);
		setControl(area);
		if (template != null) {
			begin(template, period);
		}
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(text);
	}

	private Text text(Composite area, String label) {
		label(area, label);
		Text text = new Text(area, SWT.BORDER);
		text.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(text);
		return text;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			region.setFocus();
		}
	}

	private void browse() {
		ContainerSelectionDialog dialog = new ContainerSelectionDialog(getShell(), container().orElse(null), false, Messages.noFolder);
		if (dialog.open() == ContainerSelectionDialog.OK && dialog.getResult().length > 0) {
			folderName.setText(((IPath) dialog.getResult()[0]).toString());
		}
	}

	private void check() {
		if (file == null || template == null) {
			return;
		}
		NewPlan plan = plan();
		String title = plan.region().isEmpty() ? "" : plan.title();
		preview.setText(title.replace("&", "&&"));
		if (!fileTyped && !plan.region().isEmpty() && !file.getText().equals(plan.name() + EXTENSION)) {
			file.setText(plan.name() + EXTENSION);
			return;
		}
		setErrorMessage(problem(plan));
		setPageComplete(getErrorMessage() == null && !plan.region().isEmpty());
		((Composite) getControl()).layout();
	}

	private String problem(NewPlan plan) {
		if (plan.region().isEmpty()) {
			return null;
		}
		if (template.field() && plan.field().isEmpty()) {
			return Messages.noField;
		}
		if (!plan.years().matches("\\d{4}\\s*[—–―~～-]{1,2}\\s*\\d{4}年?")) {
			return Messages.badYears;
		}
		if (asksForFolder && container().isEmpty()) {
			return Messages.noFolder;
		}
		if (!ResourcesPlugin.getWorkspace().validateName(fileName(), IResource.FILE).isOK() || fileName().length() <= EXTENSION.length()) {
			return Messages.badName;
		}
		return asksForFolder && target().filter(IFile::exists).isPresent() ? Messages.bind(Messages.exists, fileName()) : null;
	}

	private Optional<IContainer> container() {
		IPath path = IPath.fromPortableString(folderName.getText().strip());
		IResource found = path.segmentCount() == 0 ? null : ResourcesPlugin.getWorkspace().getRoot().findMember(path);
		return found instanceof IContainer container && container.isAccessible() && container.getLocation() != null ? Optional.of(container) : Optional.empty();
	}

	/** The name of the file, with its extension. */
	String fileName() {
		String name = file.getText().strip();
		return name.endsWith(EXTENSION) ? name : name + EXTENSION;
	}

	/** The file that the plan is to be written to; empty when its folder is not there. */
	Optional<IFile> target() {
		return container().map(container -> container.getFile(IPath.fromPortableString(fileName())));
	}

	/** What a person has said of the plan. */
	NewPlan plan() {
		Function<Text, String> said = text -> text.getText().strip();
		return new NewPlan(period, said.apply(region), level.getText(), said.apply(parentRegion), template.field() ? said.apply(field) : "", said.apply(years),
				said.apply(author), superior.getText().strip());
	}
}
