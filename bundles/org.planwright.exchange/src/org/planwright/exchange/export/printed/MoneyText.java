package org.planwright.exchange.export.printed;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of money as they are read easily. */
public final class MoneyText {

	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

	private MoneyText() {
	}

	/** An amount in 万元, from 1亿元 on in 亿元 with two decimals at most. */
	public static String of(BigDecimal amount) {
		boolean large = amount.compareTo(TEN_THOUSAND) >= 0;
		BigDecimal shown = (large ? amount.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP) : amount).stripTrailingZeros();
		return shown.toPlainString() + (large ? "亿元" : "万元");
	}
}
