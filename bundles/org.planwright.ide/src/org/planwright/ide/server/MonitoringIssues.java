package org.planwright.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.planwright.exchange.monitor.ActualsFiles;
import org.planwright.exchange.monitor.MonitorFindings;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.MonitoringRules;

/** Publishes what is found in the monitoring files of plans, when these are checked and when the files change. May be used by several threads. */
final class MonitoringIssues {

	private final MonitoringRules rules;
	private final Procedure2<? super URI, ? super Iterable<Issue>> publisher;
	private final Map<URI, Set<URI>> published = new HashMap<>();

	/** @param publisher takes the issues of the files */
	MonitoringIssues(MonitoringRules rules, Procedure2<? super URI, ? super Iterable<Issue>> publisher) {
		this.rules = rules;
		this.publisher = publisher;
	}

	/** Whether a file is one of them. */
	static boolean isMonitoring(URI file) {
		return file.isFile() && file.lastSegment() != null && file.lastSegment().endsWith(ActualsFiles.SUFFIX);
	}

	/** Checks the files of a plan, which is being read. */
	synchronized void check(URI uri, Plan plan) {
		List<Path> files = uri.isFile() ? ActualsFiles.of(Path.of(uri.toFileString()), plan.getName()) : List.of();
		Set<URI> now = new LinkedHashSet<>();
		for (Path file : files) {
			URI actuals = FileUris.of(file);
			now.add(actuals);
			publisher.apply(actuals, List.copyOf(MonitorFindings.of(file, plan, rules, Locale.getDefault())));
		}
		replace(uri, now);
	}

	/** What was published for a plan that is gone is gone, too. */
	synchronized void forget(URI plan) {
		replace(plan, Set.of());
	}

	private void replace(URI plan, Set<URI> now) {
		Set<URI> before = new HashSet<>(published.getOrDefault(plan, Set.of()));
		if (now.isEmpty()) {
			published.remove(plan);
		} else {
			published.put(plan, now);
		}
		before.removeAll(now);
		before.forEach(file -> publisher.apply(file, List.of()));
	}

	/** The plans that files which have changed, come or gone are or were about. */
	synchronized Set<URI> plans(Collection<URI> files) {
		Set<URI> plans = new LinkedHashSet<>();
		for (URI file : files) {
			published.forEach((plan, known) -> {
				if (known.contains(file)) {
					plans.add(plan);
				}
			});
			Path path = Path.of(file.toFileString());
			if (Files.exists(path)) {
				ActualsFiles.plan(path).ifPresent(plan -> plans.add(FileUris.of(plan)));
			}
		}
		return plans;
	}
}
