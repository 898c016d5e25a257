package org.planwright.exchange.word.comment;

/**
 * Characters of the main part, first and last included, by elements of its XML, or a paragraph as a whole.
 *
 * @param first number of the element with the first of them, or of the paragraph, in the order of start tags; null when it is not known
 * @param from  offset of the first character in that element's text
 * @param last  number of the element with the last of them; null when it is not known
 * @param to    offset behind the last character in that element's text
 * @param box   which text box is meant when the element is a paragraph, from 0; negative for none
 */
record Spot(Integer first, int from, Integer last, int to, int box) {
}
