package org.planwright.model.values;

/** How a value is compared with the number written beside it. */
public enum Operator {
	/** ≥, 以上, 不低于: the number itself is included (民法典 第一千二百五十九条). */
	AT_LEAST("≥"),
	/** ≤, 以下, 以内, 不超过: the number itself is included (same source). */
	AT_MOST("≤"),
	/** ＞, 超过, 大于: the number itself is excluded (same source). */
	MORE_THAN(">"),
	/** ＜, 低于, 不足: the number itself is excluded (same source). */
	LESS_THAN("<");

	private final String symbol;

	Operator(String symbol) {
		this.symbol = symbol;
	}

	/** The mathematical sign, one character. */
	public String symbol() {
		return symbol;
	}

	/** Whether values above the number satisfy the comparison. */
	public boolean isLowerBound() {
		return this == AT_LEAST || this == MORE_THAN;
	}

	/** Whether the number itself satisfies the comparison. */
	public boolean isInclusive() {
		return this == AT_LEAST || this == AT_MOST;
	}
}
