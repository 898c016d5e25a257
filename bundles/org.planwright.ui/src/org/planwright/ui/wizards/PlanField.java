package org.planwright.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A field for a plan of the workspace; takes three columns of a grid. */
final class PlanField {

	private final ComboViewer plan;

	/**
	 * @param meant   the plan that is chosen at first, or null
	 * @param changed called when the person chooses another
	 */
	PlanField(Composite parent, IFile meant, Runnable changed) {
		new Label(parent, SWT.NONE).setText(Messages.plan);
		plan = new ComboViewer(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(plan.getCombo());
		plan.setContentProvider(ArrayContentProvider.getInstance());
		plan.setLabelProvider(LabelProvider.createTextProvider(file -> ((IFile) file).getFullPath().makeRelative().toString()));
		plan.setInput(PlanChoice.all());
		if (meant != null) {
			plan.setSelection(new StructuredSelection(meant));
		}
		plan.addSelectionChangedListener(event -> changed.run());
	}

	/** The plan, or null when none is chosen. */
	IFile plan() {
		return (IFile) plan.getStructuredSelection().getFirstElement();
	}
}
