package org.planwright.ui.wizards;

import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;

/** A wizard that works when one of its pages is left, and does not leave it when that fails. */
abstract class PagedWizard extends Wizard implements IPageChangingListener {

	@Override
	public final void setContainer(IWizardContainer container) {
		if (getContainer() instanceof WizardDialog dialog) {
			dialog.removePageChangingListener(this);
		}
		super.setContainer(container);
		if (container instanceof WizardDialog dialog) {
			dialog.addPageChangingListener(this);
		}
	}
}
