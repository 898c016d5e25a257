package org.planwright.dsl.ide.serializer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccessDiff;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionDiffBuilder;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.acceptor.ISequenceAcceptor;
import org.eclipse.xtext.util.ITextRegion;

/** Keeps what stands above a line, comments included, when the line is written anew. A line that is removed takes it with it. */
final class CommentKeepingDiff implements ITextRegionDiffBuilder {

	private final ITextRegionDiffBuilder diff;

	CommentKeepingDiff(ITextRegionDiffBuilder diff) {
		this.diff = diff;
	}

	@Override
	public ISequenceAcceptor replaceSequence(IHiddenRegion first, IHiddenRegion last, ISerializationContext context, EObject root) {
		if (first != last && first.isMultiline() && first.getPreviousSemanticRegion() != null) {
			diff.replace(first, first, first, first);
		}
		return diff.replaceSequence(first, last, context, root);
	}

	@Override
	public ITextRegionAccessDiff create() {
		return diff.create();
	}

	@Override
	public ITextRegionAccess getOriginalTextRegionAccess() {
		return diff.getOriginalTextRegionAccess();
	}

	@Override
	public boolean isModified(ITextRegion region) {
		return diff.isModified(region);
	}

	@Override
	public void move(IHiddenRegion insertAt, IHiddenRegion first, IHiddenRegion last) {
		diff.move(insertAt, first, last);
	}

	@Override
	public void remove(IHiddenRegion first, IHiddenRegion last) {
		diff.remove(first, last);
	}

	@Override
	public void remove(ISemanticRegion region) {
		diff.remove(region);
	}

	@Override
	public void replace(IHiddenRegion first, IHiddenRegion last, IHiddenRegion substituteFirst, IHiddenRegion substituteLast) {
		diff.replace(first, last, substituteFirst, substituteLast);
	}

	@Override
	public void replace(IHiddenRegion first, IHiddenRegion last, ITextRegionAccess substitute) {
		diff.replace(first, last, substitute);
	}

	@Override
	public void replace(ISemanticRegion region, String newText) {
		diff.replace(region, newText);
	}
}
