package org.planwright.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.planwright.diagram.editing.DiagramDomain;
import org.planwright.diagram.export.ExportActions;
import org.planwright.diagram.figures.NodeFigure;
import org.planwright.diagram.find.DiagramFinder;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.diagram.view.DiagramPane;
import org.planwright.diagram.view.DiagramView;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.Node;
import org.planwright.graph.drawing.Shape;
import org.planwright.graph.layout.Bounds;

/** The view of diagrams, as a test sees it. In the UI thread. */
final class DiagramWindow {

	/** Under which the workbench keeps the part that a control is of. */
	private static final String PART = "modelElement";

	private final Workbench workbench;
	private final DiagramView view;
	private final DiagramPane pane;

	private DiagramWindow(Workbench workbench, DiagramView view) {
		this.workbench = workbench;
		this.view = view;
		pane = view.getAdapter(DiagramPane.class);
	}

	/** Opens the view with a diagram chosen in its toolbar. */
	static DiagramWindow open(Workbench workbench, DiagramKind kind) throws Exception {
		DiagramView view = (DiagramView) workbench.page().showView(DiagramView.ID);
		DiagramWindow window = new DiagramWindow(workbench, view);
		window.choose(kind);
		return window;
	}

	/** Opens another view of the diagram in front of the first one. */
	static DiagramWindow openBeside(Workbench workbench) throws Exception {
		return new DiagramWindow(workbench, (DiagramView) workbench.page().showView(DiagramView.ID, "beside", IWorkbenchPage.VIEW_ACTIVATE));
	}

	/** Waits until so many nodes of the plan in the editor are shown. */
	void await(TestPlans plans, int nodes) {
		plans.await("no diagram", () -> nodes().size() == nodes && control().isVisible());
		workbench.page().activate(view);
	}

	/** Chooses a diagram in the toolbar. */
	void choose(DiagramKind kind) {
		for (DiagramKind each : DiagramKind.values()) {
			IAction action = action("org.planwright.diagram." + each.word());
			action.setChecked(each == kind);
			action.runWithEvent(new Event());
		}
	}

	DiagramKind kind() {
		return pane.shown().diagram().kind();
	}

	void arrange() {
		view.arrange();
	}

	/** Has the hierarchy be that of the project of the active plan, or that of all. */
	void showOneProject(boolean one) {
		view.showOneProject(one);
	}

	/** The view remembers which diagram it shows: the first, for other tests. */
	void close() {
		choose(DiagramKind.SUPPORT);
		workbench.page().hideView(view);
	}

	/** An action of the toolbar or the menu. */
	IAction action(String id) {
		IContributionItem item = bars().getToolBarManager().find(id);
		if (item == null) {
			item = bars().getMenuManager().find(id);
		}
		return ((ActionContributionItem) item).getAction();
	}

	IActionBars bars() {
		return view.getViewSite().getActionBars();
	}

	/** Takes the last step back, of the text or of the diagram. */
	void undo() {
		bars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
	}

	/** Where the diagram is drawn. */
	Control control() {
		return pane.control();
	}

	GraphicalViewer viewer() {
		return pane.viewer();
	}

	/** What is drawn. */
	List<Node> nodes() {
		return pane.shown().diagram().nodes();
	}

	/** The labels of what is drawn. */
	List<String> labels() {
		return nodes().stream().map(Node::label).toList();
	}

	/** The node with a label; null when there is none. */
	Node node(String label) {
		return nodes().stream().filter(node -> node.label().equals(label)).findFirst().orElse(null);
	}

	/** The node with a label as it is shown; null when there is none. */
	ShownNode shown(String label) {
		Node node = node(label);
		return node == null ? null : pane.shown().node(node.id());
	}

	Edge edge(String from, String to) {
		return pane.shown().diagram().edges().stream().filter(edge -> edge.from().equals(node(from).id()) && edge.to().equals(node(to).id())).findFirst().orElseThrow();
	}

	/** The labels of the nodes that are selected. */
	List<String> selected() {
		return pane.selectedNodes().stream().map(node -> node.node().label()).toList();
	}

	/** Selects a node. */
	void select(String label) {
		pane.select(List.of(shown(label)));
	}

	/** Where a node is in the diagram. */
	Bounds place(String label) {
		return shown(label).bounds();
	}

	/** Moves a node, as a drag does. */
	void move(String label, double x, double y) {
		DiagramDomain.editing(part(shown(label))).move(Map.of(shown(label), new org.planwright.graph.layout.Point(x, y)));
	}

	/** The labels of the nodes that do not step back behind others. */
	List<String> unfaded() {
		return pane.shown().nodes().stream().filter(node -> !node.isFaded()).map(node -> node.node().label()).toList();
	}

	DiagramPane pane() {
		return pane;
	}

	/** Gives the view the whole window, or only its part again. */
	void enlarge() {
		workbench.page().toggleZoom(workbench.page().getReference(view));
	}

	/** Draws the diagram larger or smaller; 1 is as it is. */
	void zoom(double scale) {
		pane.zoom().setZoom(scale);
		viewer().flush();
	}

	/** The colour of a node as it is drawn. */
	String fill(String label) {
		return pane.look().nodes().draw(node(label), place(label)).shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).map(Shape.Box::fill)
				.filter(Objects::nonNull).findFirst().orElseThrow();
	}

	/** The part of the view's menu in which one chooses by what nodes are coloured. */
	Menu colours() {
		MenuManager menu = (MenuManager) bars().getMenuManager();
		Menu made = menu.createContextMenu(pane.control());
		made.notifyListeners(SWT.Show, new Event());
		return Arrays.stream(made.getItems()).map(MenuItem::getMenu).filter(Objects::nonNull).findFirst().orElseThrow();
	}

	DiagramFinder finder() {
		return view.getAdapter(DiagramFinder.class);
	}

	ExportActions exports() {
		return view.getAdapter(ExportActions.class);
	}

	/** The field in which one types what to look for; null when there is none. */
	Text field() {
		return field(whole());
	}

	private static Text field(Composite composite) {
		for (Control child : composite.getChildren()) {
			Text found = child instanceof Text text && text.isVisible() ? text : child instanceof Composite inner ? field(inner) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** Scrolls to a node. */
	void reveal(String label) {
		viewer().flush();
		viewer().reveal(part(shown(label)));
		viewer().flush();
	}

	/** The middle of a node in the control. */
	Point middle(String label) {
		return place(label, 0.5, 0.5);
	}

	/** The middle of a node in the control. */
	Point middle(ShownNode node) {
		return place(part(node), 0.5, 0.5);
	}

	/** A place of a node in the control, as parts of its width and its height. */
	Point place(String label, double x, double y) {
		return place(part(shown(label)), x, y);
	}

	private static Point place(GraphicalEditPart part, double x, double y) {
		Rectangle bounds = ((NodeFigure) part.getFigure()).getHandleBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return new Point((int) (bounds.x + bounds.width * x), (int) (bounds.y + bounds.height * y));
	}

	private GraphicalEditPart part(ShownNode node) {
		viewer().flush();
		return (GraphicalEditPart) viewer().getEditPartRegistry().get(node);
	}

	/** The texts around the diagram that are visible. */
	List<String> texts() {
		List<String> texts = new ArrayList<>();
		add(whole(), texts);
		return texts;
	}

	/** All of the view's controls. */
	private Composite whole() {
		Composite whole = pane.control().getParent();
		while (whole.getData(PART) == null) {
			whole = whole.getParent();
		}
		return whole;
	}

	private static void add(Composite composite, List<String> texts) {
		Arrays.stream(composite.getChildren()).filter(Control::isVisible).forEach(child -> {
			if (child instanceof Label label) {
				texts.add(label.getText());
			} else if (child instanceof Link link) {
				texts.add(link.getText());
			} else if (child instanceof Composite inner) {
				add(inner, texts);
			}
		});
	}
}
