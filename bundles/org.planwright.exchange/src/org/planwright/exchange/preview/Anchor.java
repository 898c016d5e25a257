package org.planwright.exchange.preview;

/**
 * An element of the preview and the line of the plan that it prints.
 *
 * @param sourceLine 1-based
 * @param id         the {@code id} of the element
 */
public record Anchor(int sourceLine, String id) {
}
