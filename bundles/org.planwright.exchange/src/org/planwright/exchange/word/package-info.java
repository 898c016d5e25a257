/** Word documents (.docx): their text as lines, and the reader of drafts. */
package org.planwright.exchange.word;
