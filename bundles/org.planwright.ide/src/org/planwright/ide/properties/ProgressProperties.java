package org.planwright.ide.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.planwright.exchange.export.printed.MoneyText;
import org.planwright.exchange.monitor.ProgressWords;
import org.planwright.ide.properties.ElementProperties.Section;
import org.planwright.model.plan.Line;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.Monitoring.IndicatorState;
import org.planwright.rules.monitoring.Monitoring.ProjectItem;
import org.planwright.rules.monitoring.Progress;

/** What was reached of indicators and projects, and how that goes, by the monitoring files of their plan. */
final class ProgressProperties {

	private final Map<Line, List<Property>> known = new IdentityHashMap<>();
	private final PropertyTexts texts;
	private final String year;

	/** @param monitoring empty when nothing is reported */
	ProgressProperties(Optional<Monitoring> monitoring, PropertyTexts texts) {
		this.texts = texts;
		year = monitoring.map(all -> Integer.toString(all.year())).orElse("");
		monitoring.ifPresent(all -> {
			all.indicators().stream().filter(state -> !state.record().actual().isEmpty()).forEach(state -> known.put(state.indicator(), indicator(state)));
			all.projects().stream().filter(ProjectItem::isReported).forEach(item -> known.put(item.project(), project(item)));
		});
	}

	/** The section of a line; without properties when nothing is reported of it. */
	Section of(Line line) {
		return new Section(texts.get("section.progress", year), known.getOrDefault(line, List.of()));
	}

	private List<Property> indicator(IndicatorState state) {
		List<Property> properties = new ArrayList<>();
		state.record().actual().values().forEach(value -> properties.add(Property.of(texts.get("progress.year", Integer.toString(value.year())), value.written().lexeme().strip())));
		judged(state.progress(), state.record().remark(), properties);
		return properties;
	}

	private List<Property> project(ProjectItem item) {
		List<Property> properties = new ArrayList<>();
		add(properties, "progress.state", item.record().state());
		add(properties, "progress.invested", item.progress().achieved().map(MoneyText::of).orElse(""));
		judged(item.progress(), item.record().remark(), properties);
		return properties;
	}

	private void judged(Progress progress, String remark, List<Property> properties) {
		add(properties, "progress.done", share(progress.done()));
		add(properties, "progress.due", progress.done().isEmpty() ? "" : share(progress.due()));
		Locale locale = Locale.getDefault();
		properties.add(Property.of(texts.get("progress.light"), texts.get("progress.judged", ProgressWords.of(progress.light(), locale), ProgressWords.reason(progress, locale))));
		add(properties, "progress.remark", remark);
	}

	private static String share(Optional<BigDecimal> share) {
		return share.map(each -> each.toPlainString() + "%").orElse("");
	}

	private void add(List<Property> properties, String label, String value) {
		if (!value.isEmpty()) {
			properties.add(Property.of(texts.get(label), value));
		}
	}
}
