package org.planwright.exchange.monitor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.exchange.ExchangeException;

/** A file, or a plan, that cannot be used for monitoring at all. */
public final class MonitorException extends ExchangeException {

	private static final long serialVersionUID = 1L;

	/** So many of the reasons are named. */
	private static final int NAMED = 10;

	private final String key;
	private final transient Object[] arguments;
	private final transient List<MonitorProblem> why;

	MonitorException(String key, Object... arguments) {
		this.key = key;
		this.arguments = arguments;
		why = List.of();
	}

	/** Nothing of what is reported counts, each for a reason of its own. */
	MonitorException(List<MonitorProblem> why) {
		key = "noneCounts";
		arguments = new Object[] { why.size() };
		this.why = List.copyOf(why);
	}

	@Override
	public String message(Locale locale) {
		return Stream.concat(Stream.of(MonitorMessages.get(locale, "unusable." + key, arguments)), why.stream().limit(NAMED).map(problem -> problem.message(locale))).collect(Collectors.joining("\n"));
	}
}
