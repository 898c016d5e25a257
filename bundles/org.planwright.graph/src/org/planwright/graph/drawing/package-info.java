/** Diagrams as pictures: what is drawn, and the writers of SVG, PNG and PDF. */
package org.planwright.graph.drawing;
