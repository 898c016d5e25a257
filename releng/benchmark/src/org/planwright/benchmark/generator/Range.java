package org.planwright.benchmark.generator;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;

/** Numbers from one to another, both included, with the decimals of the ends. */
record Range(BigDecimal from, BigDecimal to) {

	/** Reads {@code 20-90} or {@code 1.2-9.5}. */
	static Range parse(String text) {
		int dash = text.indexOf('-');
		return new Range(new BigDecimal(text.substring(0, dash)), new BigDecimal(text.substring(dash + 1)));
	}

	/** A number of the range. */
	BigDecimal pick(RandomGenerator random) {
		int scale = Math.max(from.scale(), to.scale());
		long low = from.setScale(scale).unscaledValue().longValueExact();
		long high = to.setScale(scale).unscaledValue().longValueExact();
		return BigDecimal.valueOf(random.nextLong(low, high + 1), scale);
	}
}
