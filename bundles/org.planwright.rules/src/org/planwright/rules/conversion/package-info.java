/** Rules on what converting a document leaves in the text of a plan: paragraphs cut by page breaks, bookmarks, markup and page numbers. */
package org.planwright.rules.conversion;
