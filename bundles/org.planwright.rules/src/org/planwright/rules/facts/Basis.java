package org.planwright.rules.facts;

/** How a number relates to the years it is about. */
public enum Basis {
	/** Nothing is said. */
	PLAIN,
	/** 年均: the mean of the years. */
	ANNUAL_AVERAGE,
	/** 每年, 年产: in each year. */
	EACH_YEAR,
	/** 累计: all years together. */
	CUMULATIVE,
	/** 牧业年度: the year of stock farming, from July to June. */
	PASTURE_YEAR
}
