/** Rules on what the projects of a box say: whether they stand in the right group, keep to their subject and are projects at all. */
package org.planwright.rules.boxes;
