package org.planwright.diagram.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.Animation;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.diagram.editing.DiagramDomain;
import org.planwright.diagram.editing.DiagramEditing;
import org.planwright.diagram.figures.Fonts;
import org.planwright.diagram.figures.Look;
import org.planwright.diagram.figures.ShapePainter;
import org.planwright.diagram.parts.DiagramPartFactory;
import org.planwright.diagram.parts.DiagramRootPart;
import org.planwright.diagram.parts.DiagramViewer;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.drawing.Colours;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.ui.rules.RuleBook;

/** The part of the window in which a diagram is drawn. In the UI thread. */
public final class DiagramPane {

	private static final double HALF_BRIGHT = 127;
	private static final int ANIMATION_MILLIS = 350;
	/** More than can be moved smoothly. */
	private static final int MOST_ANIMATED = 600;

	private final Composite area;
	private final ToolPalette palette;
	private final LegendStrip legend;
	private final DiagramEditing editing;
	private final Fonts fonts;
	private final ShapePainter painter;
	private final ShownDiagram shown = new ShownDiagram();
	private final ScrollingGraphicalViewer viewer = new DiagramViewer();
	private final DiagramRootPart root;
	private final DiagramDomain domain;
	private final Overview overview;
	private final Aids aids;
	private ColourBy by = ColourBy.CATEGORY;
	private Look look;

	DiagramPane(Composite parent, DiagramEditing editing) {
		this.editing = editing;
		fonts = new Fonts(parent.getDisplay());
		painter = new ShapePainter(fonts);
		root = new DiagramRootPart(painter);
		domain = new DiagramDomain(editing);
		area = new Composite(parent, SWT.NONE);
		look = look(shown.diagram());
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		palette = new ToolPalette(area, domain);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(palette.control());
		viewer.createControl(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		legend = new LegendStrip(area);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(legend.control());
		area.addDisposeListener(event -> fonts.dispose());
		domain.addViewer(viewer);
		viewer.setRootEditPart(root);
		viewer.setEditPartFactory(new DiagramPartFactory(() -> look));
		viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		viewer.setContents(shown);
		overview = new Overview(control(), root);
		paintGround();
		aids = new Aids(viewer, overview);
	}

	/** All of it. */
	Composite area() {
		return area;
	}

	/** Shows or hides a part around the diagram. */
	private void show(Control part, boolean visible) {
		((GridData) part.getLayoutData()).exclude = !visible;
		part.setVisible(visible);
		area.layout();
	}

	/** What helps to place nodes and to find one's way. */
	public Aids aids() {
		return aids;
	}

	/** Whether the legend is shown. */
	public boolean hasLegend() {
		return legend.control().getVisible();
	}

	/** Shows or hides the legend. */
	public void showLegend(boolean visible) {
		show(legend.control(), visible);
	}

	/** Where the diagram is drawn. */
	public FigureCanvas control() {
		return (FigureCanvas) viewer.getControl();
	}

	/** What is drawn. */
	public ShownDiagram shown() {
		return shown;
	}

	/** The viewer of the diagram. */
	public ScrollingGraphicalViewer viewer() {
		return viewer;
	}

	/** What gestures on the diagram come to. */
	public DiagramEditing editing() {
		return editing;
	}

	/** Makes the diagram larger and smaller. */
	public ZoomManager zoom() {
		return root.getZoomManager();
	}

	/** How it looks now. */
	public Look look() {
		return look;
	}

	/** Paints shapes in the fonts and at the size of the diagram. */
	ShapePainter painter() {
		return painter;
	}

	/** By what nodes are coloured: as was chosen last, but by progress only where there is some. */
	public ColourBy colourBy() {
		return colourBy(shown.diagram());
	}

	private ColourBy colourBy(Diagram diagram) {
		return by == ColourBy.PROGRESS && !hasProgress(diagram) ? ColourBy.CATEGORY : by;
	}

	/** Whether it is known of something that is shown how far it is carried out. */
	public boolean hasProgress() {
		return hasProgress(shown.diagram());
	}

	private static boolean hasProgress(Diagram diagram) {
		return diagram.nodes().stream().anyMatch(node -> node.traits().containsKey(ColourBy.PROGRESS));
	}

	/** Shows a diagram; what stays keeps selection and place on the screen. */
	void show(Diagram diagram, DiagramLayout layout, Map<String, String> earlier) {
		Look before = look;
		ColourBy byBefore = colourBy();
		look = look(diagram);
		shown.show(diagram, layout, earlier);
		if (colourBy() != byBefore || !look.agrees(before)) {
			refreshAll();
		}
		legend.show(diagram, look, colourBy());
		if (palette.control().getVisible() != (diagram.kind() == DiagramKind.SUPPORT)) {
			show(palette.control(), diagram.kind() == DiagramKind.SUPPORT);
		}
	}

	/** Shows the diagram laid out otherwise: everything goes to its place before the eyes of the person. */
	void place(DiagramLayout layout) {
		boolean animated = shown.nodes().size() <= MOST_ANIMATED && control().isVisible();
		if (animated) {
			Animation.markBegin();
		}
		shown.show(shown.diagram(), layout, Map.of());
		if (animated) {
			Animation.run(ANIMATION_MILLIS);
		}
	}

	/** Colours nodes by something else. */
	public void colour(ColourBy newBy) {
		by = newBy;
		takeLook();
	}

	/** Takes the colours of the window as they are now. */
	void takeLook() {
		look = look(shown.diagram());
		paintGround();
		refreshAll();
		legend.show(shown.diagram(), look, colourBy());
	}

	private void refreshAll() {
		for (Object part : viewer.getEditPartRegistry().values().toArray()) {
			((EditPart) part).refresh();
		}
	}

	/** The innermost node that is written around a place of a file; empty when there is none. */
	public Optional<ShownNode> nodeAt(String uri, int offset) {
		return shown.nodes().stream().filter(node -> node.node().source() != null && node.node().source().uri().equals(uri)
				&& node.node().source().start() <= offset && offset < node.node().source().end())
				.min(Comparator.comparingInt(node -> node.node().source().end() - node.node().source().start()));
	}

	/** The nodes that are selected, in order. */
	public List<ShownNode> selectedNodes() {
		List<ShownNode> nodes = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (((EditPart) part).getModel() instanceof ShownNode node) {
				nodes.add(node);
			}
		}
		return nodes;
	}

	/** Selects nodes and shows the first of them; none selects nothing. */
	public void select(List<ShownNode> nodes) {
		List<EditPart> parts = nodes.stream().map(node -> (EditPart) viewer.getEditPartRegistry().get(node)).toList();
		viewer.setSelection(new StructuredSelection(parts));
		if (!parts.isEmpty()) {
			viewer.reveal(parts.getFirst());
		}
	}

	private Look look(Diagram diagram) {
		return Look.of(diagram, colourBy(diagram), isDark() ? Colours.DARK : Colours.LIGHT, RuleBook.locale(), painter);
	}

	private boolean isDark() {
		RGB ground = area.getBackground().getRGB();
		return (ground.red + ground.green + ground.blue) / 3.0 < HALF_BRIGHT;
	}

	private void paintGround() {
		root.getFigure().setOpaque(true);
		root.getFigure().setBackgroundColor(painter.colour(look.colours().paper()));
		root.getLayer(DiagramRootPart.GRID_LAYER).setForegroundColor(painter.colour(look.colours().faint()));
		overview.takeLook();
	}
}
