/** The view of indicators, as they will be printed. */
package org.planwright.ui.indicators;
