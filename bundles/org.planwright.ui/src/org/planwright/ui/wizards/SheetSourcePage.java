package org.planwright.ui.wizards;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Composite;

/** Asks for a table and for the plan that it is for. */
final class SheetSourcePage extends SourceFilePage {

	private final IFile meant;
	private PlanField plan;

	SheetSourcePage(Path chosen, IFile meant) {
		super(Messages.sheetPage, Messages.sheetHint, Messages.sheetFiles, "*.xlsx;*.xls;*.csv;*.et", chosen);
		this.meant = meant;
	}

	@Override
	void addFields(Composite area) {
		plan = new PlanField(area, meant, this::check);
	}

	@Override
	String problem() {
		String problem = super.problem();
		return problem != null ? problem : plan.plan() == null ? Messages.noPlan : null;
	}

	/** The plan; the page is complete. */
	IFile plan() {
		return plan.plan();
	}
}
