package org.planwright.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.cli.Messages;
import org.planwright.cli.report.Place;
import org.planwright.cli.report.ReportedFinding;
import org.planwright.evl.ScriptSession;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.monitor.ActualsFiles;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.drafts.EarlierDraft;

import com.google.inject.Injector;

/** Checks files one after the other. For one thread. Keeps no file that it has checked, but a few that others name. */
final class PlanWorker {

	private static final int KEPT = 8;
	private static final Comparator<ReportedFinding> BY_PLACE = Comparator.comparingInt((ReportedFinding finding) -> finding.place().line())
			.thenComparingInt(finding -> finding.place().column());

	private final XtextResourceSet set;
	private final PlanChecker checker;
	private final ImportFindings importFindings;
	private final PlanIndex index;
	private final ProjectReports projects;
	private final MonitoringReports monitoring;
	private final CheckOptions options;
	private final Messages messages;
	private final ComparedFile earlier;

	/** @param earlier draft that the files are compared with; null for none */
	PlanWorker(Injector injector, PlanIndex index, ProjectReports projects, MonitoringReports monitoring, CheckOptions options, ScriptSession scripts, Messages messages, ComparedFile earlier) {
		this.set = injector.getInstance(XtextResourceSet.class);
		this.checker = injector.getInstance(PlanChecker.class);
		this.importFindings = injector.getInstance(ImportFindings.class);
		this.index = index;
		this.projects = projects;
		this.monitoring = monitoring;
		this.options = options;
		this.messages = messages;
		this.earlier = earlier;
		set.eAdapters().add(index);
		scripts.install(set);
	}

	/** Checks a file. */
	CheckedFile check(InputFile file) throws UnusableFileException {
		if (ActualsFiles.isActuals(file.path())) {
			return checkActuals(file);
		}
		if (file.isPlan()) {
			String text = PlanSource.read(file.path(), file.name(), messages);
			return check(file, text, null, FilePositions.ofPlan(file.name(), text), CancelIndicator.NullImpl);
		}
		ImportResult imported = read(file);
		return check(file, imported, CancelIndicator.NullImpl);
	}

	/** The plan that a monitoring file is about is read, but not checked itself. */
	private CheckedFile checkActuals(InputFile file) throws UnusableFileException {
		Path path = ActualsFiles.plan(file.path()).orElseThrow(() -> new UnusableFileException(messages.get("input.noPlanOfActuals", file.name()), false));
		InputFile plan = new InputFile(path, Path.of(file.name()).resolveSibling(path.getFileName()).toString(), false);
		Resource known = set.getResource(plan.uri(), false);
		set.getResources().remove(known);
		XtextResource resource = checker.parse(PlanSource.read(path, plan.name(), messages), plan.uri(), set);
		try {
			return monitoring.check(file.path(), file.name(), (Plan) resource.getContents().getFirst());
		} finally {
			forget(known == null ? resource : null);
		}
	}

	/**
	 * Checks a draft that was read already.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	CheckedFile check(InputFile file, ImportResult imported, CancelIndicator cancel) {
		return check(file, imported.planText(), imported, FilePositions.ofDraft(file.name(), imported), cancel);
	}

	/** The number of plans in memory between two checks. */
	int kept() {
		return set.getResources().size();
	}

	private ImportResult read(InputFile file) throws UnusableFileException {
		try {
			return DraftSource.read(file.path(), file.name());
		} catch (ImportException e) {
			throw new UnusableFileException(e.message(messages.locale()), e.reason() == ImportException.Reason.NOT_A_PLAN);
		}
	}

	/** @param imported where the text comes from; null when it is that of a plan */
	private CheckedFile check(InputFile file, String text, ImportResult imported, FilePositions positions, CancelIndicator cancel) {
		URI uri = file.uri();
		// One that was read because others name it may lead to plans that are forgotten and read anew by now: the same plan would be two.
		Resource known = set.getResource(uri, false);
		set.getResources().remove(known);
		XtextResource resource = checker.parse(text, uri, set);
		try {
			List<ReportedFinding> findings = new ArrayList<>();
			List<ReportedFinding> checklist = new ArrayList<>();
			List<ReportedFinding> suppressed = new ArrayList<>();
			Map<String, FilePositions> files = new HashMap<>();
			files.put(uri.toString(), positions);
			if (earlier != null) {
				EarlierDraft.install(resource, earlier.resource());
				files.put(earlier.resource().getURI().toString(), earlier.positions());
			}
			projects.add(file);
			for (Finding finding : checker.check(resource, options, cancel)) {
				if (finding.uri().equals(uri.toString())) {
					List<ReportedFinding> list = finding.suppressed() != null ? suppressed : finding.checklist() ? checklist : findings;
					ReportedFinding reported = report(finding, positions, files);
					list.add(imported == null ? reported : ImportFindings.atComments(reported, imported, positions));
				} else {
					projects.add(file, finding);
				}
			}
			if (imported == null) {
				monitoring.add(file, (Plan) resource.getContents().getFirst());
			} else {
				findings.addAll(importFindings.of(imported, resource, positions, messages.locale()));
				findings.sort(BY_PLACE);
			}
			return new CheckedFile(file.name(), text.length(), findings, checklist, suppressed);
		} finally {
			forget(known == null ? resource : null);
		}
	}

	/** Takes the plan just checked and the longest kept ones out of the resource set; nothing else leads to them. */
	private void forget(Resource checked) {
		if (checked != null) {
			set.getResources().remove(checked);
		}
		while (set.getResources().size() > KEPT) {
			set.getResources().remove(0);
		}
	}

	private ReportedFinding report(Finding finding, FilePositions positions, Map<String, FilePositions> files) {
		Place place = positions.place(finding.start(), finding.end());
		List<ReportedFinding.Related> related = new ArrayList<>();
		for (Finding.Related other : finding.related()) {
			FilePositions there = files.computeIfAbsent(other.uri(), this::positions);
			related.add(new ReportedFinding.Related(there.place(other.start(), other.end()), there.quote(other.start(), other.end(), other.quote()),
					other.message()));
		}
		String quote = positions.quote(finding.start(), finding.end(), finding.quote());
		return new ReportedFinding(finding.rule(), finding.severity(), place, quote, finding.fingerprint(), finding.message(), related,
				finding.suppressed(), finding.path());
	}

	private FilePositions positions(String otherUri) {
		URI uri = URI.createURI(otherUri);
		InputFile file = index.file(uri);
		Resource resource = set.getResource(uri, false);
		String text = resource instanceof XtextResource plan && plan.getParseResult() != null ? plan.getParseResult().getRootNode().getText() : "";
		return FilePositions.ofPlan(file == null ? uri.toFileString() == null ? otherUri : uri.toFileString() : file.name(), text);
	}
}
