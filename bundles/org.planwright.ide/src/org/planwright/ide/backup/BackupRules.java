package org.planwright.ide.backup;

import java.time.Duration;

/**
 * How much is kept.
 *
 * @param number the most versions of a file; none are kept when it is 0
 * @param age    how old a version gets
 */
public record BackupRules(int number, Duration age) {

	/** Checks the numbers. */
	public BackupRules {
		if (number < 0 || age.isNegative()) {
			throw new IllegalArgumentException(number + ", " + age);
		}
	}
}
