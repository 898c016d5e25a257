package org.planwright.ui.search;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.planwright.ide.outline.SymbolKinds;
import org.planwright.ui.outline.OutlineImages;

/** Plans by name and number of places, places by their lines with the name in bold. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {

	private static final Styler BOLD = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	};

	private final OutlineImages images;

	ReferenceLabels(Control owner) {
		images = new OutlineImages(new LocalResourceManager(JFaceResources.getResources(), owner));
	}

	@Override
	public StyledString getStyledText(Object element) {
		if (element instanceof FoundPlan plan) {
			return new StyledString(Locations.name(plan.file())).append(" (" + plan.references().size() + ")", StyledString.COUNTER_STYLER);
		}
		FoundReference reference = (FoundReference) element;
		StyledString text = new StyledString((reference.place().line() + 1) + "  ", StyledString.QUALIFIER_STYLER);
		text.append(reference.line().substring(0, reference.start()));
		text.append(reference.line().substring(reference.start(), reference.end()), BOLD);
		return text.append(reference.line().substring(reference.end()));
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof FoundPlan ? images.of(SymbolKinds.PLAN) : null;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}
}
