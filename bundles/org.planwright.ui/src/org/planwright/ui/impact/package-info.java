/** What depends on an element or a figure, as a view. */
package org.planwright.ui.impact;
