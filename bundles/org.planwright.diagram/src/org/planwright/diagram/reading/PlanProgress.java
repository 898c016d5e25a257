package org.planwright.diagram.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.planwright.exchange.monitor.MonitoringBeside;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.monitoring.Progress;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.edits.EditorPlaces;
import org.planwright.ui.reading.FileWatch;
import org.planwright.ui.rules.RuleBook;

/** How far the plan that is followed is carried out, by the text of what was reached that lies beside it. In the UI thread where nothing else is said. */
final class PlanProgress {

	private final FileWatch watch;
	private volatile Path file;

	/** @param changed is run when such a text comes, goes or changes */
	PlanProgress(Runnable changed) {
		watch = FileWatch.ofActuals(changed);
		watch.start();
	}

	/** Takes that of the plan of an editor from now on; null for none. */
	void follow(PlanEditor editor) {
		file = editor == null ? null : EditorPlaces.file(editor);
	}

	/**
	 * What is known.
	 *
	 * @param progress of indicators and projects; none without such a text, or when it cannot be used
	 * @param remarks  why it cannot be used, or what is wrong in it
	 */
	record Known(Map<Line, Progress> progress, List<String> remarks) {

		/** What whoever looks at it must be told, in a line; empty for nothing. */
		List<String> told() {
			return remarks.size() < 2 ? remarks : List.of(Messages.bind(Messages.monitoring, remarks.size(), remarks.getFirst()));
		}
	}

	/** In any thread, while the plan is being read. */
	Known of(Plan plan) {
		Map<Line, Progress> progress = new HashMap<>();
		List<String> remarks = new ArrayList<>();
		Path beside = file;
		if (beside != null) {
			MonitoringRules rules = RuleBook.language().getInstance(MonitoringRules.class);
			MonitoringBeside reported = MonitoringBeside.of(plan, beside, rules, RuleBook.locale());
			remarks.addAll(reported.remarks());
			reported.monitoring().ifPresent(monitoring -> {
				monitoring.indicators().forEach(state -> progress.put(state.indicator(), state.progress()));
				monitoring.projects().forEach(item -> progress.put(item.project(), item.progress()));
			});
		}
		return new Known(progress, remarks);
	}

	/** Ends it. */
	void stop() {
		watch.stop();
	}
}
