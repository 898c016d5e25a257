package org.planwright.ui.rules;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.guide.GuideWords;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;

/** 规则目录: all rules by which plans are checked, those of plug-ins and of projects included, with reasons and examples. */
public final class RulesView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.rules.catalogue";

	private final Runnable changed = this::refresh;
	private RuleTree tree;

	/** Opens the view at a rule; at the beginning when there is no such rule. In the UI thread. */
	public static void show(IWorkbenchPage page, String rule) {
		try {
			if (page.showView(ID) instanceof RulesView view) {
				RuleBook.catalogue().find(rule).ifPresent(view.tree::find);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		tree = new RuleTree(area, RuleBook::catalogue, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		GuideWords words = new GuideWords(RuleBook.locale());
		tree.addColumn(Messages.columnSeverity, 15, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof Rule rule ? words.severity(rule.severity()) : "";
			}
		});
		tree.fill();
		UiPlugin.instance().scriptRules().addListener(changed);
	}

	private void refresh() {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!tree.control().isDisposed()) {
				tree.refresh();
			}
		});
	}

	@Override
	public void dispose() {
		UiPlugin.instance().scriptRules().removeListener(changed);
		super.dispose();
	}

	@Override
	public void setFocus() {
		tree.viewer().getControl().setFocus();
	}

	/** The rules that there are; in the UI thread. */
	public RuleCatalogue rules() {
		return tree.rules();
	}

	/** What is said about the rule that is shown; in the UI thread. */
	public String explanation() {
		return tree.explanation();
	}

	/** The rule that is shown; null when there is none. In the UI thread. */
	public Rule shown() {
		return tree.selected();
	}
}
