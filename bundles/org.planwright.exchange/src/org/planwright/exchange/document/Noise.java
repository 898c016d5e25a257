package org.planwright.exchange.document;

/** Characters of the original that say nothing about the plan and are left out of it. */
public record Noise(NoiseKind kind, SourceRange range) {
}
