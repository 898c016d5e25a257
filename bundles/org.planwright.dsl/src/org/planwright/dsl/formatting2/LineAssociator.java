package org.planwright.dsl.formatting2;

import java.util.function.BiConsumer;

import org.eclipse.xtext.formatting2.regionaccess.HiddenRegionPartAssociation;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPartAssociator;

/**
 * What moves, goes and is replaced together with a line: all that stands between it and the line above, which are the line break, blank lines and comments. Only
 * that way what is added to the end of a line stays on it. Comments at the top of a file belong to the file.
 */
public class LineAssociator implements IHiddenRegionPartAssociator {

	@Override
	public void associate(IHiddenRegion region, BiConsumer<IHiddenRegionPart, HiddenRegionPartAssociation> handler) {
		HiddenRegionPartAssociation association = association(region);
		for (IHiddenRegionPart part : region.getParts()) {
			handler.accept(part, association);
		}
	}

	private static HiddenRegionPartAssociation association(IHiddenRegion region) {
		if (region.getPreviousSemanticRegion() == null) {
			return HiddenRegionPartAssociation.PREVIOUS;
		}
		return region.isMultiline() ? HiddenRegionPartAssociation.NEXT : HiddenRegionPartAssociation.CONTAINER;
	}
}
