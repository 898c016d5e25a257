/** The writer of .docx: the official form or a template of the user's, filled with a plan. */
package org.planwright.exchange.export.word;
