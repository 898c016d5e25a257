package org.planwright.diagram.view;

import java.util.Map;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.planwright.diagram.figures.Fonts;
import org.planwright.diagram.figures.Look;
import org.planwright.diagram.figures.ShapePainter;
import org.planwright.diagram.parts.DiagramPartFactory;
import org.planwright.diagram.parts.DiagramRootPart;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.drawing.Colours;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.ui.rules.RuleBook;

/** The part of the window in which a diagram is drawn. In the UI thread. */
public final class DiagramPane {

	private static final double HALF_BRIGHT = 127;

	private final Composite parent;
	private final Fonts fonts;
	private final ShapePainter painter;
	private final ShownDiagram shown = new ShownDiagram();
	private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final DiagramRootPart root;
	private ColourBy by = ColourBy.CATEGORY;
	private Look look;

	DiagramPane(Composite parent) {
		this.parent = parent;
		fonts = new Fonts(parent.getDisplay());
		painter = new ShapePainter(fonts);
		root = new DiagramRootPart(painter);
		takeLook();
		viewer.createControl(parent);
		viewer.getControl().addDisposeListener(event -> fonts.dispose());
		new EditDomain().addViewer(viewer);
		viewer.setRootEditPart(root);
		viewer.setEditPartFactory(new DiagramPartFactory(() -> look));
		viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		viewer.setContents(shown);
		paintGround();
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

	/** Shows a diagram; what stays keeps selection and place on the screen. */
	void show(Diagram diagram, DiagramLayout layout, Map<String, String> earlier) {
		look = look(diagram);
		shown.show(diagram, layout, earlier);
	}

	/** Takes the colours of the window as they are now. */
	void takeLook() {
		look = look(shown.diagram());
		if (viewer.getControl() != null) {
			paintGround();
			viewer.setContents(shown);
		}
	}

	private Look look(Diagram diagram) {
		return Look.of(diagram, by, isDark() ? Colours.DARK : Colours.LIGHT, RuleBook.locale(), painter);
	}

	private boolean isDark() {
		RGB ground = parent.getBackground().getRGB();
		return (ground.red + ground.green + ground.blue) / 3.0 < HALF_BRIGHT;
	}

	private void paintGround() {
		root.getFigure().setOpaque(true);
		root.getFigure().setBackgroundColor(painter.colour(look.colours().paper()));
	}
}
