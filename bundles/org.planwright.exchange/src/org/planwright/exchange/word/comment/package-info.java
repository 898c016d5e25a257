/**
 * A copy of a Word document with comments. The document's XML is not written anew: marks are put into its text, so that all else stays as it is, byte for byte.
 */
package org.planwright.exchange.word.comment;
