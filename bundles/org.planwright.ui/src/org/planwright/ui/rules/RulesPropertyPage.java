package org.planwright.ui.rules;

import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.project.ProfileText;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.ui.Messages;

/** 规则 of a project: severities that hold for all who work on its plans, in the workbench and on the command line. They are kept in the project. */
public final class RulesPropertyPage extends PropertyPage {

	private SeverityColumn severities;
	private IFile file;
	private String text;
	private ProfileText profile;
	private RuleCatalogue rules;

	@Override
	protected Control createContents(Composite parent) {
		noDefaultAndApplyButton();
		file = Adapters.adapt(getElement(), IProject.class).getFolder(ProjectFolder.NAME).getFile(ProfileText.FILE);
		setDescription(Messages.bind(Messages.rulesProperties, file.getProjectRelativePath()));
		RuleTree tree = new RuleTree(parent, () -> rules, SWT.VERTICAL);
		IPath folder = file.getParent().getLocation();
		rules = folder == null ? RuleBook.common() : RuleBook.of(new ProjectFolder(folder.toPath()));
		Map<String, RuleSeverity> preferred = RulePreferences.get();
		severities = SeverityColumn.addTo(tree, (Rule rule) -> preferred.getOrDefault(rule.id(), rule.severity()));
		tree.fill();
		read();
		tree.viewer().getControl().setEnabled(profile != null);
		return tree.control();
	}

	/** A small file, read where the dialog is made: its tree cannot be shown without it. */
	private void read() {
		try {
			text = file.exists() ? file.readString() : null;
			profile = text == null ? ProfileText.empty() : ProfileText.of(text);
			severities.choose(profile.severities());
		} catch (CoreException | IllegalArgumentException e) {
			profile = null;
			setErrorMessage(Messages.bind(Messages.profileUnusable, file.getProjectRelativePath()));
		}
	}

	@Override
	public boolean performOk() {
		if (profile == null || severities.chosen().equals(profile.severities())) {
			return true;
		}
		try {
			PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
					.execute(new ProfileChange(file, text, profile.with(severities.chosen()).text()), null, null);
			return true;
		} catch (ExecutionException e) {
			setErrorMessage(Messages.bind(Messages.profileUnwritable, file.getProjectRelativePath()));
			return false;
		}
	}

	/** The rules that are shown; in the UI thread. */
	public RuleCatalogue rules() {
		return rules;
	}

	/** Chooses severities as a person does; in the UI thread. */
	public void choose(Map<String, RuleSeverity> chosen) {
		severities.choose(chosen);
	}
}
