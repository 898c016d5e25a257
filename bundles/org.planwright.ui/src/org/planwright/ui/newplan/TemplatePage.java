package org.planwright.ui.newplan;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.ide.template.PlanPeriod;
import org.planwright.ide.template.PlanTemplate;
import org.planwright.ide.template.PlanTemplates;

/** Asks what the plan begins with: a template and a period; and whether there is to be a plan at all, with a project. */
final class TemplatePage extends WizardPage {

	private static final int MARGIN = 8;

	private final PlanTemplates source = PlanTemplates.ofUser();
	private final List<PlanTemplate> templates = source.templates(Locale.getDefault());
	private final List<PlanPeriod> periods = source.periods();
	private final boolean optional;
	private Button wanted;
	private org.eclipse.swt.widgets.List list;
	private Combo period;

	/** @param optional whether a person may do without a plan */
	TemplatePage(boolean optional) {
		super("template", Messages.templateTitle, null);
		setDescription(Messages.templateHint);
		this.optional = optional;
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(area);
		if (optional) {
			wanted = new Button(area, SWT.CHECK);
			wanted.setText(Messages.withPlan);
			wanted.setSelection(true);
			wanted.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
			GridDataFactory.fillDefaults().span(2, 1).applyTo(wanted);
		}
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.template);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		templates.forEach(template -> list.add(template.name()));
		list.select(Math.min(templates.size() - 1, (int) templates.stream().takeWhile(template -> !"县级".equals(template.level())).count()));
		list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, list.getItemHeight() * 7).applyTo(list);
		((GridData) list.getLayoutData()).verticalAlignment = SWT.FILL;
		new Label(area, SWT.NONE).setText(Messages.period);
		period = new Combo(area, SWT.READ_ONLY);
		periods.forEach(each -> period.add(Messages.bind(Messages.periodYears, each.name(), each.years())));
		period.select(0);
		period.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
		Label own = new Label(area, SWT.WRAP);
		own.setText(Messages.bind(Messages.ownTemplates, source.folder()));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(own);
		setControl(area);
		update();
	}

	private void update() {
		boolean plan = isPlanWanted();
		list.setEnabled(plan);
		period.setEnabled(plan);
		setPageComplete(!plan || list.getSelectionIndex() >= 0);
	}

	/** Whether a plan is to be made. */
	boolean isPlanWanted() {
		return wanted == null || wanted.getSelection();
	}

	PlanTemplate template() {
		return templates.get(Math.max(0, list.getSelectionIndex()));
	}

	PlanPeriod period() {
		return periods.get(Math.max(0, period.getSelectionIndex()));
	}
}
