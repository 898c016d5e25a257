package org.planwright.cli.check;

import java.util.OptionalInt;

/**
 * What a check came to.
 *
 * @param files    number of files that were checked
 * @param unusable number of inputs that could not be
 * @param known    number of findings left out because the baseline has them; empty without a baseline
 * @param millis   time it took
 */
public record CheckSummary(int files, int unusable, int errors, int warnings, int infos, OptionalInt known, long millis) {
}
