package org.planwright.exchange.monitor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where texts of what was reached lie. */
public final class ActualsFiles {

	/** End of their names. */
	public static final String SUFFIX = ".actuals";
	private static final String PLAN = ".plan";

	private ActualsFiles() {
	}

	/** The text beside a plan that has its name, as 岱河县.actuals beside 岱河县.plan; empty when there is none. */
	public static Optional<Path> beside(Path plan) {
		String name = plan.getFileName().toString();
		Path file = plan.resolveSibling((name.endsWith(PLAN) ? name.substring(0, name.length() - PLAN.length()) : name) + SUFFIX);
		return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
	}
}
