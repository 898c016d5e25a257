package org.planwright.ui;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours between those of a control and others, so that they fit light and dark themes alike. In the UI thread. */
public final class Tints {

	private final Control control;
	private final ResourceManager resources;

	/** @param resources that keeps the colours as long as they are needed */
	public Tints(Control control, ResourceManager resources) {
		this.control = control;
		this.resources = resources;
	}

	/** The ground with a share of the ink. */
	public Color of(double share) {
		return of(control.getForeground().getRGB(), share);
	}

	/** The ground with a share of a colour, from 0 to 1. */
	public Color of(RGB colour, double share) {
		RGB ground = control.getBackground().getRGB();
		return resources.create(ColorDescriptor.createFrom(new RGB(mixed(ground.red, colour.red, share), mixed(ground.green, colour.green, share), mixed(ground.blue, colour.blue, share))));
	}

	private static int mixed(int ground, int colour, double share) {
		return (int) Math.round(ground + (colour - ground) * share);
	}
}
