package org.planwright.model.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact fraction in lowest terms with a positive denominator, so that 亩 (2000/3 m²) loses nothing on the way to 平方公里. */
record Rational(BigInteger numerator, BigInteger denominator) {

	static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

	Rational {
		if (denominator.signum() == 0) {
			throw new ArithmeticException("zero denominator");
		}
		BigInteger divisor = numerator.gcd(denominator);
		if (denominator.signum() < 0) {
			divisor = divisor.negate();
		}
		if (!divisor.equals(BigInteger.ONE)) {
			numerator = numerator.divide(divisor);
			denominator = denominator.divide(divisor);
		}
	}

	static Rational of(BigDecimal value) {
		return value.scale() > 0 ? new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
				: new Rational(value.toBigIntegerExact(), BigInteger.ONE);
	}

	/** A decimal or a fraction "a/b". */
	static Rational parse(String text) {
		int slash = text.indexOf('/');
		return slash < 0 ? of(new BigDecimal(text)) : new Rational(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
	}

	static Rational powerOfTen(int power) {
		return new Rational(BigInteger.TEN.pow(power), BigInteger.ONE);
	}

	Rational times(Rational other) {
		return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
	}

	Rational over(Rational other) {
		return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
	}

	/** The value as a decimal: exact when it has a finite one, otherwise rounded to 34 digits. */
	BigDecimal toDecimal() {
		BigDecimal top = new BigDecimal(numerator);
		BigDecimal bottom = new BigDecimal(denominator);
		BigInteger rest = denominator;
		for (BigInteger prime : new BigInteger[] { BigInteger.TWO, BigInteger.valueOf(5) }) {
			while (rest.mod(prime).signum() == 0) {
				rest = rest.divide(prime);
			}
		}
		return rest.equals(BigInteger.ONE) ? top.divide(bottom) : top.divide(bottom, MathContext.DECIMAL128);
	}
}
