package org.planwright.evl;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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

	private static final int BYTES = 8;

	/**
	 * Identity of the problem in its script; survives edits of other lines.
	 *
	 * @param text the text of the line
	 */
	public String fingerprint(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest((RULE + '\n' + text.strip() + '\n' + message).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
