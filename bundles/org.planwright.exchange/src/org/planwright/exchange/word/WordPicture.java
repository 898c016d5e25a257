package org.planwright.exchange.word;

/**
 * A picture that stands in a paragraph.
 *
 * @param at       offset in the whole text where it stands
 * @param relation id of the relationship to its file, in the part it stands in
 * @param part     name of the part it stands in
 */
public record WordPicture(int at, String relation, String part) {
}
