package org.planwright.exchange.paste;

/**
 * What is on a clipboard, in the forms in which it is there; a form that is not there is null.
 *
 * @param html HTML, decoded
 * @param rtf  RTF; a character is a byte of it
 * @param text plain text
 */
public record Clip(String html, String rtf, String text) {
}
