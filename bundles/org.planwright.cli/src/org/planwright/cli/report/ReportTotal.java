package org.planwright.cli.report;

import java.util.List;

import org.planwright.cli.Messages;
import org.planwright.cli.check.CheckSummary;
import org.planwright.rules.pack.DataPack;

/** The sentence that sums a check up. */
public final class ReportTotal {

	private ReportTotal() {
	}

	/** The message: of a check of nothing, one that found nothing, nothing new, or something. */
	private static String key(CheckSummary summary) {
		if (summary.files() == 0) {
			return "report.nothing";
		}
		if (summary.errors() + summary.warnings() + summary.infos() > 0) {
			return "report.summary";
		}
		return summary.known().isPresent() ? "report.noneNew" : "report.none";
	}

	/** Its text. */
	static String text(CheckSummary summary, Messages messages) {
		return messages.get(key(summary), summary.files(), summary.errors(), summary.warnings(), summary.infos(), summary.millis() / 1000.0);
	}

	/** One line for each data pack that was used. */
	public static List<String> packs(List<DataPack> packs, Messages messages) {
		return packs.stream().map(pack -> messages.get("report.pack", pack.name(messages.locale()), pack.version(), pack.id())).toList();
	}
}
