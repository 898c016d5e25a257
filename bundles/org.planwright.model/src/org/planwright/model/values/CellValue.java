package org.planwright.model.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a cell of an indicator table says. Values are immutable, keep the text as it was written and are made by {@link #parse(String)}; everything else about a
 * value follows from its text, so two parsed values are equal exactly when their lexemes are. {@code toString()} is the lexeme.
 */
public sealed interface CellValue {

	/** The value a text expresses. Total: any text has a value, {@link Qualitative} when nothing plainer fits; null reads as the empty text. */
	static CellValue parse(String lexeme) {
		return CellParser.parse(lexeme == null ? "" : lexeme);
	}

	/** The whole text as written: blanks, unit and note mark included. Never null. */
	String lexeme();

	/** The note mark at the end of the text as written (①, *, ^1, 注1, [注], ¹), if any. */
	Optional<String> noteMark();

	/** The unit written with the value (%, 亿斤), half-width and without blanks, if any. A multiplier before a unit belongs to the unit. */
	default Optional<String> unit() {
		return Optional.empty();
	}

	/** The single number the value is about, keeping its written scale (6.0 is not 6; 1.2万 is 1.2E+4), if there is exactly one. */
	default Optional<BigDecimal> number() {
		return Optional.empty();
	}

	/** The numbers the value allows, in the unit as written; {@link Bounds#NONE} when it says nothing in numbers. An approximate value counts as its number. */
	default Bounds bounds() {
		return Bounds.NONE;
	}

	/** Whether the value is fixed by a higher authority. */
	default boolean isDelegated() {
		return false;
	}

	/** Whether the cell is left out: empty or a dash. */
	default boolean isBlank() {
		return false;
	}

	/** Whether the numbers are only approximate (约, 左右). */
	default boolean isApproximate() {
		return false;
	}

	/** A plain number. */
	record Number(String lexeme, Optional<String> noteMark, BigDecimal value, Optional<String> unit) implements CellValue {
		@Override
		public Optional<BigDecimal> number() {
			return Optional.of(value);
		}

		@Override
		public Bounds bounds() {
			return Bounds.exactly(value);
		}

		@Override
		public String toString() {
			return lexeme;
		}
	}

	/** A number as a limit: ≥45, 38亿斤以上, 不超过5. */
	record Comparison(String lexeme, Optional<String> noteMark, Operator operator, BigDecimal value, Optional<String> unit) implements CellValue {
		@Override
		public Optional<BigDecimal> number() {
			return Optional.of(value);
		}

		@Override
		public Bounds bounds() {
			return Bounds.of(operator, value);
		}

		@Override
		public String toString() {
			return lexeme;
		}
	}

	/** From one number to another, in the order written: 3-5, 3～5%, 3至5. */
	record Range(String lexeme, Optional<String> noteMark, BigDecimal from, BigDecimal to, boolean isApproximate, Optional<String> unit)
			implements CellValue {
		@Override
		public Bounds bounds() {
			return Bounds.between(from, to);
		}

		@Override
		public String toString() {
			return lexeme;
		}
	}

	/** About a number: 约20%, 20左右, 20余. */
	record Approximate(String lexeme, Optional<String> noteMark, BigDecimal value, Optional<String> unit) implements CellValue {
		@Override
		public Optional<BigDecimal> number() {
			return Optional.of(value);
		}

		@Override
		public Bounds bounds() {
			return Bounds.exactly(value);
		}

		@Override
		public boolean isApproximate() {
			return true;
		}

		@Override
		public String toString() {
			return lexeme;
		}
	}

	/** Two or more numbers set against each other: 40.5:29.1:30.4. The list cannot be changed. */
	record Ratio(String lexeme, Optional<String> noteMark, List<BigDecimal> parts, Optional<String> unit) implements CellValue {
		public Ratio {
			parts = List.copyOf(parts);
		}

		@Override
		public String toString() {
			return lexeme;
		}
	}

	/** What a number is over several years. Number, bounds and the like are those of what is said of it, not negated by a decline. */
	sealed interface OverYears extends CellValue {

		/** What is said of the rate or total. */
		CellValue stated();

		/** Whether the text says that it is one of decline. */
		boolean decline();

		@Override
		default Optional<String> unit() {
			return stated().unit();
		}

		@Override
		default Optional<BigDecimal> number() {
			return stated().number();
		}

		@Override
		default Bounds bounds() {
			return stated().bounds();
		}

		@Override
		default boolean isDelegated() {
			return stated().isDelegated();
		}

		@Override
		default boolean isBlank() {
			return stated().isBlank();
		}

		@Override
		default boolean isApproximate() {
			return stated().isApproximate();
		}
	}

	/**
	 * A rate per year: 年均 7, 年均增长7%, 年均下降3%以上.
	 *
	 * @param stated its lexeme is the part of the text without 年均
	 */
	record AnnualRate(String lexeme, Optional<String> noteMark, CellValue stated, boolean decline) implements OverYears {
		@Override
		public String toString() {
			return lexeme;
		}
	}

	/**
	 * The sum or change over the five years: [13.5], 〔13.5〕, 【≥13.5】, 累计 13.5.
	 *
	 * @param stated its lexeme is the part of the text inside the brackets (and a unit behind them) or after 累计
	 */
	record FiveYearTotal(String lexeme, Optional<String> noteMark, CellValue stated, boolean decline) implements OverYears {
		@Override
		public String toString() {
			return lexeme;
		}
	}

	/**
	 * Fixed by a higher authority: 达到自治区要求, 完成市下达指标, 上级下达（达到自治区要求）.
	 *
	 * @param issuer the authority as named (自治区, 市), empty when none or only 上级 is named
	 * @param printed what is printed: the text in parentheses of the form 上级下达（…）, otherwise the text itself without note mark
	 */
	record HandedDown(String lexeme, Optional<String> noteMark, Optional<String> issuer, String printed) implements CellValue {
		@Override
		public boolean isDelegated() {
			return true;
		}

		@Override
		public String toString() {
			return lexeme;
		}
	}

	/** Growing as something else does: 与GDP增速同步. The reference is what is named between 与 and 同步, without blanks. */
	record InStep(String lexeme, Optional<String> noteMark, String reference) implements CellValue {
		@Override
		public String toString() {
			return lexeme;
		}
	}

	/** Any other text. */
	record Qualitative(String lexeme, Optional<String> noteMark) implements CellValue {
		@Override
		public String toString() {
			return lexeme;
		}
	}

	/** A sign that says "no value here": -, --, —, ——, /, …. The sign is the text without blanks and note mark, otherwise as written. */
	record Dash(String lexeme, Optional<String> noteMark, String sign) implements CellValue {
		@Override
		public boolean isBlank() {
			return true;
		}

		@Override
		public String toString() {
			return lexeme;
		}
	}

	/** Nothing but blanks, or a note mark alone. */
	record Empty(String lexeme, Optional<String> noteMark) implements CellValue {
		@Override
		public boolean isBlank() {
			return true;
		}

		@Override
		public String toString() {
			return lexeme;
		}
	}
}
