package org.planwright.exchange.word;

import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * Characters of a line that stand one after the other in one element of the document.
 *
 * @param start  offset in the line of the first one
 * @param end    offset in the line after the last one
 * @param run    the run that holds the element; null inside something that has no runs, such as a formula
 * @param source the element: a {@code w:t}, or what stands for one character or mark ({@code w:tab}, {@code w:br}, {@code w:sym},
 *               {@code w:footnoteReference} …)
 * @param offset of the first character in the text of a {@code w:t}; 0 for other elements
 * @param bold   whether it is set in bold
 * @param raised whether it is set as superscript
 */
public record Piece(int start, int end, CTR run, XmlObject source, int offset, boolean bold, boolean raised) {
}
