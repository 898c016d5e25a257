package org.planwright.diagram.figures;

import java.util.Locale;

import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.drawing.Colours;
import org.planwright.graph.drawing.LinkDrawing;
import org.planwright.graph.drawing.NodeDrawing;
import org.planwright.graph.drawing.Palette;

/**
 * How the figures of one state of a diagram look.
 *
 * @param nodes   draws nodes
 * @param links   draws what is between them
 * @param painter paints all of it
 */
public record Look(Colours colours, NodeDrawing nodes, LinkDrawing links, ShapePainter painter) {

	/** The look of a diagram. */
	public static Look of(Diagram diagram, ColourBy by, Colours colours, Locale locale, ShapePainter painter) {
		return new Look(colours, new NodeDrawing(diagram, new Palette(diagram, by, colours, locale), by), new LinkDrawing(colours, locale), painter);
	}
}
