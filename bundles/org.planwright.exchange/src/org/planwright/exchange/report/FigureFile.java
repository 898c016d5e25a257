package org.planwright.exchange.report;

import org.planwright.exchange.document.Picture;

/**
 * The file of a picture.
 *
 * @param path relative to the plan, with / between folder and name
 */
public record FigureFile(String path, Picture picture) {
}
