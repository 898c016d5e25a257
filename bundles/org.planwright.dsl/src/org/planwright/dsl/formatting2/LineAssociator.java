package org.planwright.dsl.formatting2;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.xtext.formatting2.regionaccess.HiddenRegionPartAssociation;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPartAssociator;
import org.eclipse.xtext.formatting2.regionaccess.IWhitespace;

/**
 * What moves, goes and is replaced together with a line: the line break before it and the comments right above it. Blank lines and what stands above them stay.
 * The default gives the line break to the line above, so that a replaced line would get a second one.
 */
public class LineAssociator implements IHiddenRegionPartAssociator {

	@Override
	public void associate(IHiddenRegion region, BiConsumer<IHiddenRegionPart, HiddenRegionPartAssociation> handler) {
		List<IHiddenRegionPart> parts = region.getParts();
		int last = parts.size() - 1;
		if (region.isMultiline() && region.getNextSemanticRegion() != null) {
			while (last >= 0 && !isBlankLine(parts.get(last))) {
				handler.accept(parts.get(last), HiddenRegionPartAssociation.NEXT);
				last--;
			}
		}
		for (int i = 0; i <= last; i++) {
			handler.accept(parts.get(i), HiddenRegionPartAssociation.CONTAINER);
		}
	}

	private static boolean isBlankLine(IHiddenRegionPart part) {
		return part instanceof IWhitespace && part.getLineCount() > 2;
	}
}
