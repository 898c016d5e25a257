package org.planwright.exchange.monitor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reports there are. */
public enum ReportKind {
	/** 年度监测: the state at the end of a year. */
	ANNUAL,
	/** 中期评估: the years so far, and whether the targets will be reached. */
	MIDTERM;

	/** The word on the command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The report of a word. */
	public static Optional<ReportKind> of(String word) {
		return Arrays.stream(values()).filter(kind -> kind.word().equalsIgnoreCase(word)).findFirst();
	}
}
