package org.planwright.rules.sets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Whether a number in prose agrees with one that it stands for. */
final class Agreement {

	private static final BigDecimal ABOUT = new BigDecimal("0.05");

	private Agreement() {
	}

	/**
	 * Whether a number as written agrees with a value. A limit (以上, 超过) may not be missed, and about (约, 左右) is 5 %.
	 *
	 * @param loose the word that qualifies the number; null when it is exact
	 */
	static boolean of(BigDecimal written, String loose, BigDecimal value) {
		if (written.compareTo(value) == 0) {
			return true;
		}
		return loose != null && switch (loose) {
			case "约", "近", "左右", "上下" -> isAbout(written, value);
			case "以上", "超过", "不低于", "不少于", "至少" -> value.abs().compareTo(written.abs()) >= 0 && value.signum() == written.signum();
			case "以下", "以内", "不超过" -> value.abs().compareTo(written.abs()) <= 0;
			default -> false;
		};
	}

	/** The same, where the number may also be the value rounded to fewer decimals. */
	static boolean rounded(BigDecimal written, String loose, BigDecimal value) {
		return of(written, loose, value) || written.scale() < value.scale() && value.setScale(written.scale(), RoundingMode.HALF_UP).compareTo(written) == 0;
	}

	private static boolean isAbout(BigDecimal written, BigDecimal value) {
		return value.signum() != 0 && written.subtract(value).abs().divide(value.abs(), MathContext.DECIMAL32).compareTo(ABOUT) <= 0;
	}
}
