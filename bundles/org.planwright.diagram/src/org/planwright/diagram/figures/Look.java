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
 * @param palette what is coloured how
 * @param nodes   draws nodes
 * @param links   draws what is between them
 * @param painter paints all of it
 */
public record Look(Palette palette, NodeDrawing nodes, LinkDrawing links, ShapePainter painter) {

	/** The look of a diagram. */
	public static Look of(Diagram diagram, ColourBy by, Colours colours, Locale locale, ShapePainter painter) {
		Palette palette = new Palette(diagram, by, colours, locale);
		return new Look(palette, new NodeDrawing(diagram, palette, by), new LinkDrawing(colours, locale), painter);
	}

	/** The colours that do not depend on the diagram. */
	public Colours colours() {
		return palette.colours();
	}

	/** Whether what looks the same in both need not be painted anew. */
	public boolean agrees(Look other) {
		return palette.agrees(other.palette);
	}
}
