package org.planwright.rules.facts;

import org.planwright.model.values.CellValue;

/** How the number of a fact binds. */
public enum Relation {
	/** 达到X, 为X, X: the number itself. */
	EXACTLY("="),
	/** X以上, 不低于X. */
	AT_LEAST("≥"),
	/** X以内, 不超过X, 控制在X. */
	AT_MOST("≤"),
	/** 超过X. */
	MORE_THAN(">"),
	/** 低于X, 小于X. */
	LESS_THAN("<"),
	/** 约X, X左右. */
	ABOUT("≈"),
	/** X-Y, X至Y. */
	BETWEEN("~");

	private final String symbol;

	Relation(String symbol) {
		this.symbol = symbol;
	}

	/** One character. */
	public String symbol() {
		return symbol;
	}

	static Relation of(CellValue value) {
		if (value instanceof CellValue.Comparison comparison) {
			return switch (comparison.operator()) {
			case AT_LEAST -> AT_LEAST;
			case AT_MOST -> AT_MOST;
			case MORE_THAN -> MORE_THAN;
			case LESS_THAN -> LESS_THAN;
			};
		}
		if (value instanceof CellValue.Range) {
			return BETWEEN;
		}
		return value.isApproximate() ? ABOUT : EXACTLY;
	}
}
