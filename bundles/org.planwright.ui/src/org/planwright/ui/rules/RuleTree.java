package org.planwright.ui.rules;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.ui.Messages;

/** The rules in their groups with a search above and what there is to say about the selected one beside or below. */
final class RuleTree {

	private final Supplier<RuleCatalogue> rules;
	private final Composite area;
	private final Text search;
	private final TreeViewer viewer;
	private final TreeColumnLayout layout = new TreeColumnLayout(true);
	private final RuleExplanation explanation;
	private RuleCatalogue shown;

	/**
	 * @param rules what there is, asked anew at every search
	 * @param style SWT.HORIZONTAL with the explanation beside the tree, SWT.VERTICAL with it below
	 */
	RuleTree(Composite parent, Supplier<RuleCatalogue> rules, int style) {
		this.rules = rules;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(area);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.searchRules);
		search.addModifyListener(event -> search());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		SashForm halves = new SashForm(area, style);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 300).applyTo(halves);
		Composite holder = new Composite(halves, SWT.NONE);
		holder.setLayout(layout);
		viewer = new TreeViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(new Content());
		addColumn(Messages.columnRule, 75, new Titles());
		explanation = new RuleExplanation(halves);
		halves.setWeights(style == SWT.HORIZONTAL ? new int[] { 45, 55 } : new int[] { 55, 45 });
		viewer.addSelectionChangedListener(event -> explanation.show(selected()));
	}

	/** Adds a column on the right; to be called before {@link #fill}. */
	TreeViewerColumn addColumn(String title, int weight, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setResizable(true);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
		viewer.getTree().setHeaderVisible(viewer.getTree().getColumnCount() > 1);
		return column;
	}

	/** Shows the rules that there are. */
	void fill() {
		shown = rules.get();
		viewer.setInput(RuleGroup.of(shown, search.getText()));
	}

	/** Shows the rules as they are now; what was open and selected stays. */
	void refresh() {
		Object[] open = viewer.getExpandedElements();
		Rule selected = selected();
		fill();
		viewer.setExpandedElements(open);
		if (selected != null) {
			shown.find(selected.id()).ifPresent(this::select);
		}
		explanation.show(selected());
	}

	private void search() {
		Rule selected = selected();
		fill();
		if (!search.getText().isBlank()) {
			viewer.expandAll();
		}
		if (selected != null) {
			select(selected);
		}
	}

	/** Shows a rule; nothing happens when it is not looked for. */
	void select(Rule rule) {
		viewer.setSelection(new StructuredSelection(rule), true);
	}

	/** Shows a rule whatever was looked for before. */
	void find(Rule rule) {
		search.setText("");
		select(rule);
	}

	/** The selected rule; null when there is none. */
	Rule selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Rule rule ? rule : null;
	}

	RuleCatalogue rules() {
		return shown;
	}

	String explanation() {
		return explanation.control().getText();
	}

	Composite control() {
		return area;
	}

	TreeViewer viewer() {
		return viewer;
	}

	private static final class Titles extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof Rule rule ? rule.id() + "  " + RuleMessages.title(rule, RuleBook.locale())
					: Messages.bind(Messages.ruleGroup, ((RuleGroup) element).name(), ((RuleGroup) element).rules().size());
		}
	}

	private static final class Content implements ITreeContentProvider {

		private List<RuleGroup> groups = List.of();

		@Override
		public Object[] getElements(Object input) {
			groups = ((List<?>) input).stream().map(RuleGroup.class::cast).toList();
			return groups.toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof RuleGroup group ? group.rules().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Rule rule ? groups.stream().filter(group -> group.rules().contains(rule)).findFirst().orElse(null) : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof RuleGroup;
		}
	}
}
