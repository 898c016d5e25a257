package org.planwright.ui.wizards;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks for a table and for the plan that it is for. */
final class SheetSourcePage extends SourceFilePage {

	private final IFile meant;
	private ComboViewer plan;

	SheetSourcePage(Path chosen, IFile meant) {
		super(Messages.sheetPage, Messages.sheetHint, Messages.sheetFiles, "*.xlsx;*.xls;*.csv;*.et", chosen);
		this.meant = meant;
	}

	@Override
	void addFields(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.plan);
		plan = new ComboViewer(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(plan.getCombo());
		plan.setContentProvider(ArrayContentProvider.getInstance());
		plan.setLabelProvider(LabelProvider.createTextProvider(file -> ((IFile) file).getFullPath().makeRelative().toString()));
		plan.setInput(PlanChoice.all());
		if (meant != null) {
			plan.setSelection(new StructuredSelection(meant));
		}
		plan.addSelectionChangedListener(event -> check());
	}

	@Override
	String problem() {
		String problem = super.problem();
		return problem != null ? problem : plan.getStructuredSelection().isEmpty() ? Messages.noPlan : null;
	}

	/** The plan; the page is complete. */
	IFile plan() {
		return (IFile) plan.getStructuredSelection().getFirstElement();
	}
}
