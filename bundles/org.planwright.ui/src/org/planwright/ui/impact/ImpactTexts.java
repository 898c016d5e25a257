package org.planwright.ui.impact;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.planwright.ide.impact.Impact;
import org.planwright.ide.impact.Impact.Kind;

/** What depends on something, in words. */
public final class ImpactTexts {

	private ImpactTexts() {
	}

	/** How many of each kind there are, in one line. */
	public static String counts(Impact impact) {
		String counts = Arrays.stream(Kind.values()).filter(kind -> count(impact, kind) > 0).map(kind -> NLS.bind(Messages.count, name(kind), count(impact, kind)))
				.collect(Collectors.joining(Messages.separator));
		return counts.isEmpty() ? Messages.noCount : counts;
	}

	static long count(Impact impact, Kind kind) {
		return impact.entries().stream().filter(entry -> entry.kind() == kind).count();
	}

	static String name(Kind kind) {
		return switch (kind) {
			case REFERENCE -> Messages.kindREFERENCE;
			case CHECK -> Messages.kindCHECK;
			case STATEMENT -> Messages.kindSTATEMENT;
			case SUPPORT -> Messages.kindSUPPORT;
			case LOWER_INDICATOR -> Messages.kindLOWER_INDICATOR;
			case LOWER_PLAN -> Messages.kindLOWER_PLAN;
		};
	}
}
