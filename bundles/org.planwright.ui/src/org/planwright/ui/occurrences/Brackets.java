package org.planwright.ui.occurrences;

import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcher;

/** The brackets that a plan is written with. */
public final class Brackets {

	private static final char[] PAIRS = "「」『』【】（）〔〕《》〈〉“”{}()[]".toCharArray();

	private Brackets() {
	}

	/** Finds the bracket that belongs to the one beside the caret. */
	public static ICharacterPairMatcher matcher() {
		return new DefaultCharacterPairMatcher(PAIRS, IDocumentExtension3.DEFAULT_PARTITIONING, true);
	}
}
