package org.planwright.graph;

/**
 * Where a node's element is written.
 *
 * @param uri   of its file
 * @param start offset of its first character, in UTF-16 units
 * @param end   offset behind its last character
 */
public record Source(String uri, int start, int end) {
}
