/** Plans as workbooks: indicators, yearly values and projects, with typed cells and formulas for what follows from others. */
package org.planwright.exchange.export.sheet;
