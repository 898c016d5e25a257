package org.planwright.evl;

import java.nio.file.Path;

import org.planwright.rules.catalogue.RuleSeverity;

/**
 * What a person should know of a script.
 *
 * @param script file, absolute
 * @param line 1-based
 * @param severity ERROR when something is wrong with it, INFO when it is not run
 * @param message in the language of the check
 */
public record ScriptProblem(Path script, int line, RuleSeverity severity, String message) {

	/** Rule of findings about scripts. */
	public static final String RULE = "SCRIPT";
}
