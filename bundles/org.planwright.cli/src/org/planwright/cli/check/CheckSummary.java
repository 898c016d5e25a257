package org.planwright.cli.check;

/**
 * What a check came to.
 *
 * @param files    number of files that were checked
 * @param unusable number of inputs that could not be
 * @param millis   time it took
 */
public record CheckSummary(int files, int unusable, int errors, int warnings, int infos, long millis) {
}
