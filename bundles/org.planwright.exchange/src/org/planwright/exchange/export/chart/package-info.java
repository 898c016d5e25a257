/** Figures made from plans: what they show, and as SVG that a page holds itself. */
package org.planwright.exchange.export.chart;
