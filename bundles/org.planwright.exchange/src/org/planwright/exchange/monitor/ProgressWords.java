package org.planwright.exchange.monitor;

import java.util.Locale;
import java.util.stream.Collectors;

import org.planwright.rules.monitoring.Light;
import org.planwright.rules.monitoring.Progress;

/** How something goes, in words: those that reports use. */
public final class ProgressWords {

	private ProgressWords() {
	}

	/** What a light says: 正常, 偏慢, 滞后 or that nothing can be said. */
	public static String of(Light light, Locale locale) {
		return MonitorMessages.get(locale, "table.light." + light);
	}

	/** Why a light is what it is. */
	public static String reason(Progress progress, Locale locale) {
		return MonitorMessages.get(locale, "table.reason." + progress.reason(), progress.years().stream().map(String::valueOf).collect(Collectors.joining("、")));
	}
}
