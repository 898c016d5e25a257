/** Sizes and positions of diagrams, without a display. */
package org.planwright.graph.layout;
