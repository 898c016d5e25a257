/** Finding in a diagram, and showing a part of it: what passes a filter, what is near to some nodes. */
package org.planwright.diagram.find;
