package org.planwright.ui.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Gives the editor of plans, and the views that select in it, their page of properties. */
public final class PropertiesAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object part, Class<T> type) {
		return type == IPropertySheetPage.class && part instanceof IWorkbenchPart shown ? type.cast(new PropertiesPage(shown.getSite().getPage())) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}
}
