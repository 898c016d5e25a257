package org.planwright.rules.hierarchy;

import java.util.List;
import java.util.Locale;

import org.planwright.rules.Checks;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;

/** A county's plan below that of a city. */
final class Levels {

	private static final String CITY = "规划：云津市十五五纲要\n地区：云津市  市级  隶属 北原省\n";
	private static final String COUNTY = "地区：岱河县  县级  隶属 云津市\n上位规划：云津市十五五纲要\n";

	private Levels() {
	}

	static String city(String... rows) {
		return CITY + Checks.table(rows);
	}

	static String county(String... rows) {
		return COUNTY + Checks.table(rows);
	}

	/** The findings of one rule on a county's plan. */
	static List<Finding> findings(String rule, String city, String county) {
		return Checks.below(city, county, CheckOptions.all(Locale.CHINESE)).stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	static List<String> quotes(String rule, String city, String county) {
		return findings(rule, city, county).stream().map(Finding::quote).toList();
	}
}
