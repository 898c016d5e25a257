package org.planwright.diagram.find;

import java.text.Collator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.TextActionHandler;
import org.planwright.diagram.view.Icons;
import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Mark;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.snapshot.Neighbourhood;
import org.planwright.graph.snapshot.NodeFilter;
import org.planwright.ui.MenuButton;
import org.planwright.ui.WorkAction;
import org.planwright.ui.rules.RuleBook;

/** The actions that find in a diagram and show a part of it. */
public final class FindActions {

	private static final String BUNDLE = "org.planwright.diagram";

	private final DiagramFinder finder;
	private final Locale locale = RuleBook.locale();

	/** For a finder. */
	public FindActions(DiagramFinder finder) {
		this.finder = finder;
	}

	/** Adds them to the tool bar and the keys of the workbench, those for texts to the field. To be called when all other keys have been set. */
	public void fill(IActionBars bars) {
		IAction find = WorkAction.of(Messages.find, finder::open);
		find.setImageDescriptor(Icons.of("find"));
		find.setId(BUNDLE + ".find");
		find.setActionDefinitionId(ActionFactory.FIND.getCommandId());
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		bars.getToolBarManager().add(new Separator());
		bars.getToolBarManager().add(find);
		bars.getToolBarManager().add(new MenuButton(Messages.filter, Icons.of("filter"), this::fillFilter));
		bars.getToolBarManager().add(new MenuButton(Messages.focus, Icons.of("focus"), this::fillFocus));
		IMenuManager menu = bars.getMenuManager();
		menu.add(new Separator());
		menu.add(WorkAction.of(Messages.unfoldAll, () -> finder.turnAll(false)));
		menu.add(WorkAction.of(Messages.foldAll, () -> finder.turnAll(true)));
		addText(bars);
	}

	/** Keys such as Delete are for the text as long as one types there, and for the diagram else. */
	private void addText(IActionBars bars) {
		IAction cut = bars.getGlobalActionHandler(ActionFactory.CUT.getId());
		IAction copy = bars.getGlobalActionHandler(ActionFactory.COPY.getId());
		IAction paste = bars.getGlobalActionHandler(ActionFactory.PASTE.getId());
		IAction delete = bars.getGlobalActionHandler(ActionFactory.DELETE.getId());
		IAction all = bars.getGlobalActionHandler(ActionFactory.SELECT_ALL.getId());
		TextActionHandler keys = new TextActionHandler(bars);
		keys.addText(finder.field());
		keys.setCutAction(cut);
		keys.setCopyAction(copy);
		keys.setPasteAction(paste);
		keys.setDeleteAction(delete);
		keys.setSelectAllAction(all);
	}

	/** Adds the choice of a neighbourhood, and what opens or closes a group, to the menu of what is selected, each time that it opens. */
	public void extend(IMenuManager menu) {
		menu.addMenuListener(opened -> {
			MenuManager focus = new MenuManager(Messages.focus);
			fillFocus(focus);
			opened.add(new Separator());
			opened.add(focus);
			String group = finder.groupSelected();
			if (group != null) {
				opened.add(WorkAction.of(finder.isShown(group) ? Messages.openGroup : Messages.closeGroup, () -> finder.turnGroup(group)));
			}
		});
	}

	/** Adds what shows the neighbourhood of the nodes that are selected. */
	private void fillFocus(IMenuManager menu) {
		for (int steps = 1; steps <= Neighbourhood.MOST_STEPS; steps++) {
			int each = steps;
			menu.add(WorkAction.choice(NLS.bind(Messages.steps, steps), finder.narrowing().steps() == steps, () -> finder.focus(each)));
		}
		menu.add(new Separator());
		menu.add(all());
	}

	private void fillFilter(IMenuManager menu) {
		Diagram whole = finder.narrowing().whole();
		List<Node> nodes = whole == null ? List.of() : whole.nodes();
		NodeFilter filter = finder.narrowing().filter();
		if (whole != null && whole.kind() == DiagramKind.SUPPORT) {
			for (NodeKind kind : nodes.stream().map(Node::kind).sorted().distinct().toList()) {
				String title = NodeFilter.title(kind, locale);
				menu.add(check(Character.toUpperCase(title.charAt(0)) + title.substring(1), !filter.hidden().contains(kind), shown -> filter.showing(kind, shown)));
			}
			menu.add(new Separator());
			for (Mark attribute : List.of(Mark.BINDING, Mark.ANTICIPATORY)) {
				menu.add(check(attribute.title(locale), filter.attribute() == attribute, chosen -> filter.withAttribute(chosen ? attribute : null)));
			}
			menu.add(values(ColourBy.CATEGORY, nodes, filter.category(), filter::withCategory));
			menu.add(values(ColourBy.LEAD, nodes, filter.lead(), filter::withLead));
			menu.add(new Separator());
		}
		menu.add(check(Messages.withFindings, filter.findings(), filter::withFindings));
		if (whole != null && whole.kind() != DiagramKind.STRUCTURE) {
			menu.add(check(Messages.withGaps, filter.gaps(), filter::withGaps));
		}
		menu.add(new Separator());
		menu.add(all());
	}

	private IMenuManager values(ColourBy by, List<Node> nodes, String chosen, Change<String> change) {
		MenuManager menu = new MenuManager(by.title(locale));
		Collection<String> values = by == ColourBy.CATEGORY ? new LinkedHashSet<>() : new TreeSet<>(Collator.getInstance(Locale.CHINA));
		nodes.stream().map(node -> node.traits().get(by)).filter(Objects::nonNull).forEach(values::add);
		values.forEach(value -> menu.add(check(value, value.equals(chosen), on -> change.filter(on ? value : null))));
		menu.setVisible(!values.isEmpty());
		return menu;
	}

	private interface Change<T> {
		NodeFilter filter(T value);
	}

	private IAction all() {
		IAction all = WorkAction.of(Messages.showAll, finder::showAll);
		all.setEnabled(finder.narrowing().isNarrowed());
		return all;
	}

	private IAction check(String text, boolean on, Change<Boolean> change) {
		return WorkAction.check(WorkAction.label(text), on, now -> {
			finder.narrowing().setFilter(change.filter(now));
			finder.project();
		});
	}
}
