package org.planwright.exchange.opinion;

/**
 * What somebody thinks of a draft, and what became of it. Texts are never null; what nobody says is empty.
 *
 * @param who      office or person
 * @param place    in the draft, as stated
 * @param quote    what of the draft it is about
 * @param opinion  never empty
 * @param decision whether it is adopted, in any words
 * @param reason   why not, or what was changed
 */
public record Opinion(String who, String place, String quote, String opinion, String decision, String reason) {
}
