/** Where diagrams in a window come from: the plan in the active editor, and what is found in it. */
package org.planwright.diagram.reading;
