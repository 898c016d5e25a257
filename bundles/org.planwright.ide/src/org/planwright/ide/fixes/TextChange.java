package org.planwright.ide.fixes;

/**
 * A piece of a plan's text that is replaced.
 *
 * @param start offset of its first character, in UTF-16 units of the text as it was
 * @param end offset behind its last character; the same as the start when text is inserted
 * @param text what stands there instead; may be empty
 */
public record TextChange(int start, int end, String text) {
}
