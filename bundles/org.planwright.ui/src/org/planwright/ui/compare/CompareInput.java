package org.planwright.ui.compare;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * Two versions to compare. Nothing of it is kept when the workbench ends.
 *
 * @param earlier what is taken for the earlier one
 * @param later   what is taken for the later one
 */
public record CompareInput(Version earlier, Version later) implements IEditorInput {

	/** The same the other way round. */
	CompareInput swapped() {
		return new CompareInput(later, earlier);
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return CompareImages.descriptor("compare");
	}

	@Override
	public String getName() {
		return Messages.bind(Messages.title, earlier.name(), later.name());
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return earlier.file() + "\n" + later.file();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
