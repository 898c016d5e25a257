/**
 * Tables of spreadsheets ({@code .xlsx}, {@code .xls}, {@code .csv}) as departments send them: {@link org.planwright.exchange.sheet.SheetReader} reads cells as a
 * person sees them, {@link org.planwright.exchange.sheet.TableFinder} finds the tables and guesses what their columns hold, a
 * {@link org.planwright.exchange.sheet.Mapping} corrects the guess, and {@link org.planwright.exchange.sheet.SheetEntry} is what a row says.
 */
package org.planwright.exchange.sheet;
