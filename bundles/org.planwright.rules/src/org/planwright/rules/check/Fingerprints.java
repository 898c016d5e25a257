package org.planwright.rules.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.planwright.model.text.NameKey;

/**
 * Identities of the findings in one file: of the rule, the path of the element and the quotation, blanks and width aside. Findings that are alike in all three
 * are told apart by an ordinal, in the order they are asked for.
 */
final class Fingerprints {

	private static final int BYTES = 8;

	private final Map<String, Integer> seen = new HashMap<>();

	/** The fingerprint of the next finding. */
	String next(String rule, String path, String quoted) {
		String print = hash(rule + '\n' + path + '\n' + NameKey.of(quoted).key());
		int ordinal = seen.merge(print, 1, Integer::sum);
		return ordinal == 1 ? print : print + '-' + ordinal;
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
