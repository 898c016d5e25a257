package org.planwright.diagram.view;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The icons of the bundle. */
public final class Icons {

	private Icons() {
	}

	/** The icon of a name, which must be there. */
	public static ImageDescriptor of(String name) {
		return ResourceLocator.imageDescriptorFromBundle("org.planwright.diagram", "icons/" + name + ".svg").orElseThrow(() -> new IllegalArgumentException(name));
	}
}
