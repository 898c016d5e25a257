package org.planwright.ui.outline;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** A part as a line: its picture, its name, what there is to know of it, and how many findings are in it. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	private final OutlineImages images;
	private FindingCounts counts = FindingCounts.NONE;

	/** @param owner when it is disposed, so are the images */
	OutlineLabels(Control owner) {
		images = new OutlineImages(new LocalResourceManager(JFaceResources.getResources(), owner));
	}

	void setCounts(FindingCounts counted) {
		counts = counted;
	}

	FindingCounts counts() {
		return counts;
	}

	@Override
	public String getText(Object element) {
		return ((OutlineNode) element).name();
	}

	@Override
	public StyledString getStyledText(Object element) {
		OutlineNode node = (OutlineNode) element;
		StyledString text = new StyledString(node.name());
		int findings = counts.of(node).number();
		if (findings > 0) {
			text.append(" (" + findings + ")", StyledString.COUNTER_STYLER);
		}
		if (!node.detail().isEmpty()) {
			text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	@Override
	public Image getImage(Object element) {
		OutlineNode node = (OutlineNode) element;
		return images.of(node.kind(), counts.of(node).severity());
	}
}
