package org.planwright.ide.monitoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.planwright.exchange.monitor.MonitoringBeside;
import org.planwright.exchange.monitor.ProgressWords;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.hover.ElementTexts;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.NameKey;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.monitoring.Progress;
import org.planwright.rules.ruleset.Labels;

import com.google.inject.Inject;

/** Says what a plan says of what is reported at a place, and how it goes. */
public final class ActualsHover {

	private static final LocalTexts TEXTS = new LocalTexts(ActualsHover.class);

	@Inject
	private ElementTexts texts;
	@Inject
	private MonitoringRules rules;

	/**
	 * What there is to know, as Markdown. Only while the plan may be read.
	 *
	 * @param file of the plan; how it goes is taken from the files that lie with it
	 */
	public Optional<String> at(String text, int offset, Plan plan, Path file, Locale locale) {
		ActualsPlace place = ActualsPlace.at(text, offset);
		String line = place.line() + place.rest();
		boolean about = ActualsPlace.Entry.of(line) != null || ActualsPlace.isDetail(line);
		return about && place.entry() != null ? element(plan, place.entry()).map(element -> said(element) + progress(plan, element, file, locale)) : Optional.empty();
	}

	private static Optional<Line> element(Plan plan, ActualsPlace.Entry entry) {
		NameKey name = NameKey.of(entry.name());
		List<? extends Line> found = entry.project() ? plan.projects().stream().filter(each -> each.getName() != null && NameKey.of(each.getName()).equals(name) && isIn(each, entry.box())).toList()
				: plan.indicators().stream().filter(each -> NameKey.of(Labels.of(each)).equals(name)).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private static boolean isIn(Project project, String box) {
		return box.isEmpty() || project.eContainer() instanceof Box in && in.getNumber() != null && NameKey.of(in.getNumber()).equals(NameKey.of(box));
	}

	private String said(Line element) {
		return element instanceof Indicator indicator ? texts.of(indicator) : texts.of((Project) element);
	}

	private String progress(Plan plan, Line element, Path file, Locale locale) {
		Optional<Monitoring> monitoring = MonitoringBeside.of(plan, file, rules, locale).monitoring();
		Stream<Progress> progress = monitoring.stream().flatMap(all -> Stream.concat(all.indicators().stream().filter(state -> state.indicator() == element).map(Monitoring.IndicatorState::progress),
				all.projects().stream().filter(item -> item.project() == element).map(Monitoring.ProjectItem::progress)));
		return progress.findFirst().map(each -> "\n\n" + progress(each, monitoring.get().year(), locale)).orElse("");
	}

	private static String progress(Progress progress, int year, Locale locale) {
		String shares = progress.done().map(done -> progress.due().isPresent() ? TEXTS.get("shares", done.toPlainString(), progress.due().get().toPlainString()) : TEXTS.get("done", done.toPlainString()))
				.orElse("");
		return TEXTS.get("progress", Integer.toString(year), ProgressWords.of(progress.light(), locale), ProgressWords.reason(progress, locale), shares);
	}
}
