package org.planwright.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the page is opened with. There is one page, whatever it shows; it is not opened again by itself. */
final class DraftPageInput implements IEditorInput {

	private final String name;

	/** @param name what the page is called with what it shows */
	DraftPageInput(String name) {
		this.name = name;
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Messages.heading;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DraftPageInput;
	}

	@Override
	public int hashCode() {
		return DraftPageInput.class.hashCode();
	}
}
