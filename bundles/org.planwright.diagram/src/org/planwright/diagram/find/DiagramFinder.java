package org.planwright.diagram.find;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.diagram.view.DiagramPane;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.snapshot.Grouping;
import org.planwright.ui.rules.RuleBook;

/**
 * Finds in a diagram: what does not fit fades, the next that fits is selected. A node in a group, or in a part of the document that is folded, is found where it is
 * shown. What is found is found again when the diagram has changed. In the UI thread.
 */
public final class DiagramFinder {

	private final Locale locale = RuleBook.locale();
	private final Map<Object, Narrowing> narrowings = new HashMap<>();
	private final FindBar bar;
	private final DiagramPane pane;
	private final Runnable project;
	private Narrowing narrowing = new Narrowing(locale);
	private List<String> found = List.of();
	private int nodesFound;

	/**
	 * Makes it.
	 *
	 * @param above   where its field comes; has a grid of one column
	 * @param project has the diagram shown again, as {@link #narrowing()} says now
	 */
	public DiagramFinder(Composite above, DiagramPane pane, Runnable project) {
		this.pane = pane;
		this.project = project;
		bar = new FindBar(above, () -> find(true), this::step, this::closed);
	}

	/** Another diagram comes. What was asked for when it was shown last is asked for again. */
	public void follow(Object diagram) {
		narrowing = narrowings.computeIfAbsent(diagram, any -> new Narrowing(locale));
	}

	/** Which part of the diagram is shown. */
	public Narrowing narrowing() {
		return narrowing;
	}

	/** Shows the part that {@link #narrowing()} says now. */
	public void project() {
		project.run();
	}

	/** Shows all again. */
	public void showAll() {
		narrowing.reset();
		project.run();
	}

	/** Shows only what is within some steps of the nodes that are selected. */
	public void focus(int steps) {
		if (narrowing.whole() != null) {
			List<Node> selected = pane.selectedNodes().stream().map(ShownNode::node).toList();
			narrowing.focus(new ShownAs(narrowing.whole(), pane.shown().diagram(), locale).behind(selected), steps);
			project.run();
		}
	}

	/** Folds a part of the document or unfolds it, or shows the nodes of a group; false for what cannot be folded. */
	public boolean turn(Node node) {
		if (narrowing.narrowed() == null) {
			return false;
		}
		if (node.kind() == NodeKind.GROUP) {
			turnGroup(node.id());
			return true;
		}
		boolean can = node.rank() > 0 && narrowing.folding().canFold(node);
		if (can) {
			narrowing.turn(node);
			project.run();
		}
		return can;
	}

	/** Shows a group as one, or by its nodes. */
	void turnGroup(String id) {
		narrowing.turnGroup(id);
		project.run();
	}

	/** The group that the node that is selected is, or is in with others; null when there is none. */
	String groupSelected() {
		List<ShownNode> selected = pane.selectedNodes();
		if (selected.size() != 1 || narrowing.narrowed() == null || narrowing.narrowed().kind() == DiagramKind.STRUCTURE) {
			return null;
		}
		Node node = selected.getFirst().node();
		String id = node.kind() == NodeKind.GROUP ? node.id() : Grouping.groupId(node, locale);
		return Grouping.groups(narrowing.narrowed(), locale).contains(id) ? id : null;
	}

	/** Whether a node is on the screen. */
	boolean isShown(String id) {
		return pane.shown().node(id) != null;
	}

	/** Folds or unfolds all parts of the document, or all groups. */
	public void turnAll(boolean folded) {
		if (narrowing.narrowed() != null) {
			narrowing.turnAll(folded);
			project.run();
		}
	}

	/** Asks for what to look for. */
	public void open() {
		bar.open();
	}

	/** The diagram on the screen has changed. */
	public void shown() {
		find(false);
	}

	/** The field in which a person types. */
	Text field() {
		return bar.field();
	}

	private void closed() {
		find(false);
		pane.control().setFocus();
	}

	private void find(boolean reveal) {
		NodeQuery query = NodeQuery.of(bar.text());
		Set<String> ids = new LinkedHashSet<>();
		nodesFound = 0;
		Diagram shown = pane.shown().diagram();
		Diagram narrowed = narrowing.narrowed();
		if (narrowed != null && !query.isEmpty()) {
			ShownAs as = new ShownAs(narrowed, shown, locale);
			List<Node> fitting = narrowed.nodes().stream().filter(query).toList();
			fitting.stream().map(as::of).filter(Objects::nonNull).forEach(ids::add);
			nodesFound = fitting.size();
		}
		found = List.copyOf(ids);
		pane.shown().nodes().forEach(node -> node.setFaded(!query.isEmpty() && !ids.contains(node.node().id())));
		pane.shown().edges().forEach(edge -> edge.setFaded(edge.from().isFaded() || edge.to().isFaded()));
		bar.say(query.isEmpty() ? "" : said(-1));
		if (reveal && !found.isEmpty()) {
			pane.viewer().reveal((EditPart) pane.viewer().getEditPartRegistry().get(pane.shown().node(found.getFirst())));
		}
	}

	/** Goes on from the node that is selected, round and round. */
	private void step(int by) {
		find(false);
		if (found.isEmpty()) {
			return;
		}
		List<ShownNode> selected = pane.selectedNodes();
		int now = selected.isEmpty() ? -1 : found.indexOf(selected.getFirst().node().id());
		int next = now < 0 ? by > 0 ? 0 : found.size() - 1 : Math.floorMod(now + by, found.size());
		pane.select(List.of(pane.shown().node(found.get(next))));
		bar.say(said(next));
		bar.field().setFocus();
	}

	private String said(int at) {
		if (found.isEmpty()) {
			return Messages.nothing;
		}
		return at >= 0 ? NLS.bind(Messages.foundAt, at + 1, found.size()) : nodesFound > found.size() ? NLS.bind(Messages.foundIn, nodesFound, found.size()) : NLS.bind(Messages.found, nodesFound);
	}
}
