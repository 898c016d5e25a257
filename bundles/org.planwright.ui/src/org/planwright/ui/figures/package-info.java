/** The view of the figures that a plan gives: bars that are painted from the same data as those of exported pages. */
package org.planwright.ui.figures;
