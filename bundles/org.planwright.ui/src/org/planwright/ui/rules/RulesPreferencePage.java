package org.planwright.ui.rules;

import java.util.Map;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.planwright.rules.catalogue.Rule;
import org.planwright.ui.Messages;

/** 规则: the severities that the user prefers. Those of a project come before them. */
public final class RulesPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private SeverityColumn severities;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.rulesPreferences);
	}

	@Override
	protected Control createContents(Composite parent) {
		RuleTree tree = new RuleTree(parent, RuleBook::common, SWT.VERTICAL);
		severities = SeverityColumn.addTo(tree, Rule::severity);
		tree.fill();
		severities.choose(RulePreferences.get());
		return tree.control();
	}

	@Override
	protected void performDefaults() {
		severities.choose(Map.of());
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (!severities.chosen().equals(RulePreferences.get())) {
			RulePreferences.set(severities.chosen());
		}
		return true;
	}
}
