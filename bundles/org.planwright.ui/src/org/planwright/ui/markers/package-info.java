/** Findings as markers. */
package org.planwright.ui.markers;
