package org.planwright.exchange.threeway;

/**
 * A merged plan.
 *
 * @param text      with marks where the sides dispute
 * @param conflicts how many such places there are
 */
public record MergedPlan(String text, int conflicts) {
}
