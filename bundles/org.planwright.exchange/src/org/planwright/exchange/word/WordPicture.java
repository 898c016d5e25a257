package org.planwright.exchange.word;

import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * A picture that stands in a paragraph.
 *
 * @param at       offset in the whole text where it stands
 * @param relation id of the relationship to its file, in the part it stands in
 * @param part     the part it stands in
 */
public record WordPicture(int at, String relation, PackagePart part) {
}
