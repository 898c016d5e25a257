/**
 * Takes what tables say into an existing plan: a {@link org.planwright.exchange.merge.MergePreview} tells what is new, changed and in conflict, and what is taken
 * becomes edits of the plan's text, in which everything else keeps its characters.
 */
package org.planwright.exchange.merge;
