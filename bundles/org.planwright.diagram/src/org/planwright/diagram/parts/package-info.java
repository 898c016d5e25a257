/** The edit parts of diagrams. */
package org.planwright.diagram.parts;
