package org.planwright.exchange.document;

/** Characters of one paragraph or cell with the same look. {@code bold} is null when the format does not tell. */
public record Run(SourcedText text, Boolean bold) {
}
