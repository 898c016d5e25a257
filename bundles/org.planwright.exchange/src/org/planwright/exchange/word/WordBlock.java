package org.planwright.exchange.word;

/** One piece of a Word document, in reading order. */
public sealed interface WordBlock permits WordParagraph, WordTable, WordTextBox {
}
