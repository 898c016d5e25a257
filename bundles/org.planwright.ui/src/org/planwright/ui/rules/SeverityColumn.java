package org.planwright.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.guide.GuideWords;
import org.planwright.ui.Messages;

/** The column of a tree of rules in which severities are chosen. What is not the default is set off. */
final class SeverityColumn extends EditingSupport {

	private static final RuleSeverity[] CHOICES = { RuleSeverity.ERROR, RuleSeverity.WARNING, RuleSeverity.INFO, RuleSeverity.OFF };
	private static final int WEIGHT = 25;

	/** What a rule is by default, where that is said. */
	@FunctionalInterface
	interface Defaults {

		/** The severity of a rule that nobody sets. */
		RuleSeverity of(Rule rule);
	}

	private final RuleTree tree;
	private final Defaults defaults;
	private final GuideWords words = new GuideWords(RuleBook.locale());
	private final Map<String, RuleSeverity> chosen = new TreeMap<>();

	private SeverityColumn(RuleTree tree, Defaults defaults) {
		super(tree.viewer());
		this.tree = tree;
		this.defaults = defaults;
	}

	/** Adds the column to a tree. */
	static SeverityColumn addTo(RuleTree tree, Defaults defaults) {
		SeverityColumn column = new SeverityColumn(tree, defaults);
		tree.addColumn(Messages.columnSeverity, WEIGHT, column.new Labels()).setEditingSupport(column);
		return column;
	}

	/** The severities that are chosen, by id of rule. */
	Map<String, RuleSeverity> chosen() {
		return new TreeMap<>(chosen);
	}

	/** Shows these choices in place of the former ones. */
	void choose(Map<String, RuleSeverity> severities) {
		chosen.clear();
		chosen.putAll(severities);
		tree.viewer().refresh();
	}

	@Override
	protected boolean canEdit(Object element) {
		return element instanceof Rule;
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		List<String> choices = new ArrayList<>();
		choices.add(byDefault((Rule) element));
		for (RuleSeverity severity : CHOICES) {
			choices.add(words.severity(severity));
		}
		ComboBoxCellEditor editor = new ComboBoxCellEditor(tree.viewer().getTree(), choices.toArray(String[]::new), SWT.READ_ONLY);
		editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
		return editor;
	}

	@Override
	protected Object getValue(Object element) {
		RuleSeverity severity = chosen.get(((Rule) element).id());
		return severity == null ? 0 : List.of(CHOICES).indexOf(severity) + 1;
	}

	@Override
	protected void setValue(Object element, Object value) {
		int choice = (Integer) value;
		if (choice <= 0) {
			chosen.remove(((Rule) element).id());
		} else {
			chosen.put(((Rule) element).id(), CHOICES[choice - 1]);
		}
		tree.viewer().update(element, null);
	}

	private String byDefault(Rule rule) {
		return Messages.bind(Messages.severityDefault, words.severity(defaults.of(rule)));
	}

	private final class Labels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			if (!(element instanceof Rule rule)) {
				return "";
			}
			return chosen.containsKey(rule.id()) ? words.severity(chosen.get(rule.id())) : byDefault(rule);
		}

		@Override
		public Font getFont(Object element) {
			boolean set = element instanceof Rule rule && chosen.containsKey(rule.id());
			return set ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
		}
	}
}
