package org.planwright.ui.grid;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.planwright.ide.tables.TableCell;

/** Colours that fit the light and the dark theme alike, made of those of the control. */
final class GridColours {

	private static final RGB GREEN = new RGB(34, 139, 69);
	private static final RGB AMBER = new RGB(196, 120, 0);
	private static final RGB RED = new RGB(205, 49, 49);
	private static final RGB BLUE = new RGB(38, 110, 190);
	private static final double MUTED = 0.6;
	private static final double GROUP = 0.09;
	private static final double ROW = 0.12;
	private static final double LIGHTER = 0.35;

	private final Control control;
	private final LocalResourceManager resources;

	GridColours(Control control) {
		this.control = control;
		resources = new LocalResourceManager(JFaceResources.getResources(), control);
	}

	/** The colour of a cell's text; null for the usual one. */
	Color text(TableCell.Look look) {
		return switch (look) {
			case PLAIN -> null;
			case MISSING, DERIVED -> muted();
			case GOOD -> vivid(GREEN);
			case SLOW -> vivid(AMBER);
			case BAD -> vivid(RED);
		};
	}

	Color muted() {
		return mixed(MUTED);
	}

	/** Behind the head of a group. */
	Color group() {
		return mixed(GROUP);
	}

	/** Behind the other cells of a row in which cells are selected. */
	Color row() {
		return resources.create(ColorDescriptor.createFrom(between(control.getBackground().getRGB(), BLUE, ROW)));
	}

	/** Of the frame around the cell that has the keys. */
	Color frame() {
		return vivid(BLUE);
	}

	/** Of the mark of a finding. */
	Color finding(int severity) {
		return vivid(severity == IMarker.SEVERITY_ERROR ? RED : AMBER);
	}

	Font bold() {
		return resources.create(FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD));
	}

	private boolean isDark() {
		return control.getBackground().getRGB().getHSB()[2] < 0.5f;
	}

	private Color vivid(RGB rgb) {
		return resources.create(ColorDescriptor.createFrom(isDark() ? between(rgb, new RGB(255, 255, 255), LIGHTER) : rgb));
	}

	private Color mixed(double share) {
		return resources.create(ColorDescriptor.createFrom(between(control.getBackground().getRGB(), control.getForeground().getRGB(), share)));
	}

	private static RGB between(RGB one, RGB other, double share) {
		return new RGB(between(one.red, other.red, share), between(one.green, other.green, share), between(one.blue, other.blue, share));
	}

	private static int between(int one, int other, double share) {
		return (int) Math.round(one + (other - one) * share);
	}
}
