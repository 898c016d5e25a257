package org.planwright.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.cli.Messages;
import org.planwright.evl.ScriptSession;
import org.planwright.evl.project.ScriptTrust;
import org.planwright.exchange.ImportResult;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.project.Projects;

import com.google.inject.Injector;

/** Checks a draft that was read already; finds the same as a check of its file. */
public final class DraftFindings {

	private DraftFindings() {
	}

	/**
	 * The findings in a draft.
	 *
	 * @param file     of the draft, absolute: its project counts
	 * @param language injector of the plan language with the rules
	 * @param locale   language of the messages
	 * @param trust    whose scripts are run
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public static CheckedFile of(Path file, ImportResult draft, Injector language, Locale locale, ScriptTrust trust, CancelIndicator cancel) {
		PlanIndex index = new PlanIndex(List.of(), language.getInstance(IQualifiedNameConverter.class), language.getInstance(IResourceDescription.Manager.class));
		ProjectReports projects = new ProjectReports(language.getInstance(Projects.class), locale);
		ScriptSession scripts = new ScriptSession(trust, false);
		PlanWorker worker = new PlanWorker(language, index, projects, new MonitoringReports(language.getInstance(MonitoringRules.class), locale, List.of()), CheckOptions.all(locale), scripts, new Messages(locale), null);
		return worker.check(new InputFile(file, file.getFileName().toString(), false), draft, cancel);
	}
}
