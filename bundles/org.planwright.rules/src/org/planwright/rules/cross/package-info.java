/** Rules that read one part of a plan against another: the body against its boxes, boxes against one another, and statements on the same thing wherever they stand. */
package org.planwright.rules.cross;
