package org.planwright.graph.layout;

/** A place in a diagram, in pixels at 100 % from its left and top. */
public record Point(double x, double y) {
}
