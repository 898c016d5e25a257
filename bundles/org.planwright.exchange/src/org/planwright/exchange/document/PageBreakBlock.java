package org.planwright.exchange.document;

/** A page ends here. */
public record PageBreakBlock(SourceRange range) implements Block {
}
