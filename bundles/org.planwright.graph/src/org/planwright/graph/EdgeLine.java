package org.planwright.graph;

/**
 * A line of text at an edge.
 *
 * @param alert whether it says that something is wrong
 */
public record EdgeLine(String text, boolean alert) {
}
