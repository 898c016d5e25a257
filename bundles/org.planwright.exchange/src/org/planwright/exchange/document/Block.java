package org.planwright.exchange.document;

/** One piece of a document, in reading order. */
public sealed interface Block permits ParagraphBlock, TableBlock, FrameBlock, PageBreakBlock {

	/** Where it stands in the original text. */
	SourceRange range();
}
