package org.planwright.rules.facts;

/** What kind of statement a fact is. */
public enum FactKind {
	/** A state: 播种面积稳定在320万亩, 建设14座污水处理站. */
	LEVEL,
	/** What comes on top: 新增企业22家, 覆盖率提高2个百分点. */
	INCREMENT,
	/** What goes off: 能耗下降15%. The number is as written, not negated. */
	DECREMENT,
	/** From one number to another: 由11万吨增加到17万吨. {@link Fact#from()} is present. */
	CHANGE,
	/** A rate a year, on average: 年均增长7%. */
	ANNUAL_RATE,
	/** What adds up over the period: 累计新增就业7000人. */
	PERIOD_TOTAL,
	/** Something done by a date: 2023年底建成21个避难场地; and what is to hold of all, in words: 实现全覆盖. */
	MILESTONE,
	/** The number of things that the text then, or before, names one by one: 四个重点镇（…）. */
	ENUMERATION,
	/** Two limits: 每年完成3-5所. */
	RANGE
}
