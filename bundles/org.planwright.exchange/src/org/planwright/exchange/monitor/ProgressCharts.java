package org.planwright.exchange.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.planwright.exchange.export.chart.BarChart;
import org.planwright.exchange.export.chart.BarChart.Bar;
import org.planwright.exchange.export.chart.BarChart.Look;
import org.planwright.exchange.export.chart.BarChart.Part;
import org.planwright.exchange.export.chart.BarChart.Series;
import org.planwright.exchange.export.chart.Source;
import org.planwright.rules.monitoring.Light;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.Progress;
import org.planwright.rules.ruleset.Labels;

/** The figures of how far a plan is carried out: what is done against what is due by now. */
public final class ProgressCharts {

	/** Bars of what goes far beyond its target are cut off here, in %, so that the others can be seen. */
	private static final double MOST_SHOWN = 150;

	private final Monitoring monitoring;
	private final Locale locale;

	private ProgressCharts(Monitoring monitoring, Locale locale) {
		this.monitoring = monitoring;
		this.locale = locale;
	}

	/** The figures for which something is reported: of indicators, and of the investment of projects. */
	public static List<BarChart> of(Monitoring monitoring, Locale locale) {
		ProgressCharts charts = new ProgressCharts(monitoring, locale);
		return Stream.of(charts.indicators(), charts.projects()).filter(chart -> !chart.bars().isEmpty()).toList();
	}

	private BarChart indicators() {
		List<Bar> bars = new ArrayList<>();
		monitoring.indicators().forEach(state -> add(bars, Labels.of(state.indicator()), state.progress(), Source.only(Labels.of(state.indicator()), state.indicator())));
		return chart("indicators", bars);
	}

	private BarChart projects() {
		List<Bar> bars = new ArrayList<>();
		monitoring.projects().stream().filter(item -> item.project().getName() != null)
				.forEach(item -> add(bars, item.project().getName(), item.progress(), Source.only(item.project().getName(), item.project())));
		return chart("projects", bars);
	}

	private static void add(List<Bar> bars, String name, Progress progress, List<Source> sources) {
		if (progress.light() != Light.NONE && progress.done().isPresent()) {
			double done = progress.done().get().doubleValue();
			Look look = progress.light() == Light.GREEN ? Look.GOOD : progress.light() == Light.AMBER ? Look.WARNING : Look.BAD;
			OptionalDouble due = progress.due().map(share -> OptionalDouble.of(share.doubleValue())).orElse(OptionalDouble.empty());
			bars.add(new Bar(name, List.of(new Part(Math.min(done, MOST_SHOWN), look)), progress.done().get().toPlainString() + "%", due, sources));
		}
	}

	private BarChart chart(String key, List<Bar> bars) {
		List<Series> series = List.of(new Series(Look.GOOD, text("good")), new Series(Look.WARNING, text("warning")), new Series(Look.BAD, text("bad")));
		return new BarChart(text(key), series, bars, text("note", Integer.toString(monitoring.year()), monitoring.period().elapsed(monitoring.year()).toPlainString()));
	}

	private String text(String key, Object... arguments) {
		return MonitorMessages.get(locale, "chart." + key, arguments);
	}
}
