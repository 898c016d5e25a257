/**
 * Three-way merge of plans. Elements (sections, boxes, indicators, projects, paragraphs) are merged, not lines: what both sides changed differently stands in the
 * result with both sides, marked as git marks it, and nothing of a side is dropped without that.
 */
package org.planwright.exchange.threeway;
