package org.planwright.rules.project;

import java.nio.file.Path;

/**
 * A suppression that is written beside a plan.
 *
 * @param file that it is in
 * @param line of its beginning in that file, from 1
 * @param plan name of the plan or of its file
 * @param rule id of a rule of the catalogue
 * @param fingerprint of the finding; null for all findings of the rule in the plan
 * @param reason never blank
 */
public record ProjectSuppression(Path file, int line, String plan, String rule, String fingerprint, String reason) {
}
