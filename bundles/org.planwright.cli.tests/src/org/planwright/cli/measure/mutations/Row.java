package org.planwright.cli.measure.mutations;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of a table of indicators, by its cells. */
record Row(Line line) {

	private static final Pattern NAME = Pattern.compile("^  指标 (?:\\d+[.、] ?)?(.*?)(?=  |$)");
	private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

	String name() {
		Matcher name = NAME.matcher(line.text());
		return name.find() ? name.group(1) : "";
	}

	Row rename(String name) {
		line.set(line.text().replace(name(), name));
		return this;
	}

	/** Text of a cell; empty when there is none. */
	String get(String key) {
		Matcher cell = cell(key).matcher(line.text());
		return cell.find() ? cell.group(1) : "";
	}

	/** Whether a cell holds a number. */
	boolean has(String key) {
		return NUMBER.matcher(get(key)).find();
	}

	/** The number in a cell. */
	BigDecimal value(String key) {
		Matcher number = NUMBER.matcher(get(key));
		if (!number.find()) {
			throw new NoPlaceException();
		}
		return new BigDecimal(number.group());
	}

	Row set(String key, Object value) {
		remove(key);
		Matcher name = NAME.matcher(line.text());
		name.find();
		line.set(line.text().substring(0, name.end()) + "  " + key + " " + value + line.text().substring(name.end()));
		return this;
	}

	Row remove(String key) {
		line.set(cell(key).matcher(line.text()).replaceFirst(""));
		return this;
	}

	boolean binding() {
		return line.text().contains("  约束性");
	}

	/** @param attribute with what stands before it; empty for none */
	Row attribute(String attribute) {
		line.set(line.text().replaceFirst("  (约束性|预期性)", attribute.isEmpty() ? "" : "  " + attribute));
		return this;
	}

	/** Whether it is the change of something, not its level. */
	boolean change() {
		return name().matches(".*(增长|增速|降低|降幅|下降).*");
	}

	/** Whether it is a share in per cent. */
	boolean share() {
		return get("单位").equals("%") && !change() && name().matches(".*(率|比例|比重|占比)$");
	}

	private static Pattern cell(String key) {
		return Pattern.compile("  " + key + " (.*?)(?=  |$)");
	}
}
