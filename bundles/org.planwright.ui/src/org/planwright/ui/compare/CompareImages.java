package org.planwright.ui.compare;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.planwright.ui.UiPlugin;

/** The pictures of this package. */
final class CompareImages {

	private CompareImages() {
	}

	/** A picture of the bundle's folder icons/compare. */
	static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(UiPlugin.ID, "icons/compare/" + name + ".svg").orElse(ImageDescriptor.getMissingImageDescriptor());
	}
}
