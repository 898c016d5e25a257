package org.planwright.rules.facts;

/**
 * A part of a sentence between commas.
 *
 * @param start where it begins
 * @param end where it ends, before its mark
 * @param sentence the offset where its sentence begins
 * @param sentenceEnd the offset where its sentence ends
 */
record Clause(int start, int end, int sentence, int sentenceEnd) {
}
