/** Traceability: tables of what one thing is to another, with what is missing, as records that need no window. */
package org.planwright.ide.matrix;
