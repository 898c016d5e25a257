package org.planwright.exchange.word;

/**
 * A comment in the margin.
 *
 * @param id     as in the document
 * @param start  offset in the whole text where what it is about begins
 * @param end    the offset after that; {@code start} when it stands at a place
 * @param author empty when not known
 * @param date   as the document has it, empty when not known
 * @param text   paragraphs are separated by LF
 */
public record WordComment(String id, int start, int end, String author, String date, String text) {
}
