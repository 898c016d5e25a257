package org.planwright.exchange.text;

/**
 * Text with the character set it was written in.
 *
 * @param text    without a byte order mark
 * @param coding  name of the character set
 * @param damaged how many characters could not be decoded and are U+FFFD
 */
public record DecodedText(String text, String coding, int damaged) {
}
