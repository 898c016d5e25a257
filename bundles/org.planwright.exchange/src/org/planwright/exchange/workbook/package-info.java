/** What workbooks written here have in common: looks of cells, sheets with a heading that are ready to be printed, values as numbers. */
package org.planwright.exchange.workbook;
