/** Recognises a plan in a document: cover, contents, headings, boxes, tables, glossary, and what was cut or lost. */
package org.planwright.exchange.recognise;
