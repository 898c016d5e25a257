/** How diagrams are painted in a window: with the shapes of which exported pictures are made. */
package org.planwright.diagram.figures;
