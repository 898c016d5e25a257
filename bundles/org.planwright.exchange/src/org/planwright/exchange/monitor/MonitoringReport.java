package org.planwright.exchange.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.printed.MoneyText;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.exchange.export.printed.Span;
import org.planwright.exchange.export.working.PrintedTable;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanFactory;
import org.planwright.model.text.ChineseNumerals;
import org.planwright.rules.monitoring.Light;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.Monitoring.IndicatorState;
import org.planwright.rules.monitoring.Monitoring.ProjectItem;
import org.planwright.rules.monitoring.ProjectState;
import org.planwright.rules.ruleset.Labels;

/** Makes the report on how far a plan is carried out, in its printed form: every writer of plans can write it. One use. */
public final class MonitoringReport {

	private static final int NAMED = 8;

	private final Monitoring monitoring;
	private final List<MonitorProblem> problems;
	private final ReportKind kind;
	private final Locale locale;
	private final MonitoringTables tables;
	private final Plan report = PlanFactory.eINSTANCE.createPlan();
	private final List<Printed> content = new ArrayList<>();
	private int headings;
	private int numbered;

	private MonitoringReport(PlanMonitor.Result result, ReportKind kind, Locale locale) {
		monitoring = result.monitoring();
		problems = result.problems();
		this.kind = kind;
		this.locale = locale;
		tables = new MonitoringTables(monitoring, false, locale);
	}

	/**
	 * The report, ready to be written.
	 *
	 * @param title  of the plan, or what it is called when it states none
	 * @param locale language of the report; names and figures are as the plan has them
	 */
	public static ExportInput of(PlanMonitor.Result result, String title, ReportKind kind, Locale locale) {
		return new MonitoringReport(result, kind, locale).make(title);
	}

	private ExportInput make(String title) {
		overview();
		heading("indicators");
		table(kind == ReportKind.ANNUAL ? tables.indicators() : tables.years());
		binding();
		behind();
		if (kind == ReportKind.MIDTERM) {
			outlook();
		}
		projects();
		data();
		String year = Integer.toString(monitoring.year());
		PrintedPlan printed = new PrintedPlan(text(kind == ReportKind.ANNUAL ? "title.annual" : "title.midterm", title, year), List.of(text("subtitle", year)), "", content, List.of());
		return new ExportInput(report, printed, locale, Optional.empty(), Optional.empty(), false, Optional.empty(), ProgressCharts.of(monitoring, locale));
	}

	private String text(String key, Object... arguments) {
		return MonitorMessages.get(locale, "report." + key, arguments);
	}

	// ---- parts

	private void overview() {
		heading("overview");
		paragraph(overview(monitoring, locale));
		table(tables.categories());
	}

	/** How far the plan is carried out, in a few sentences. */
	static String overview(Monitoring monitoring, Locale locale) {
		int year = monitoring.year();
		long judged = monitoring.indicators().size() - monitoring.count(Light.NONE, false);
		return MonitorMessages.get(locale, "report.overview", Integer.toString(year), monitoring.period().elapsed(year).setScale(0, RoundingMode.HALF_UP), monitoring.indicators().size(),
				monitoring.indicators().stream().filter(IndicatorState::isBinding).count(), judged, monitoring.count(Light.GREEN, false), monitoring.count(Light.AMBER, false),
				monitoring.count(Light.RED, false), monitoring.count(Light.NONE, false));
	}

	private void binding() {
		heading("binding");
		long all = monitoring.indicators().stream().filter(IndicatorState::isBinding).count();
		if (all == 0) {
			paragraph(text("binding.none"));
			return;
		}
		List<String> late = tables.behindStates().stream().filter(IndicatorState::isBinding).map(state -> Labels.of(state.indicator())).toList();
		paragraph(text("binding", all, monitoring.count(Light.GREEN, true), monitoring.count(Light.AMBER, true), monitoring.count(Light.RED, true), monitoring.count(Light.NONE, true))
				+ (late.isEmpty() ? "" : text("binding.late", named(late))));
		if (kind == ReportKind.ANNUAL) {
			table(tables.binding(), false);
		}
	}

	private void behind() {
		heading("behind");
		List<IndicatorState> late = tables.behindStates();
		if (late.isEmpty()) {
			paragraph(text("behind.none"));
			return;
		}
		paragraph(text("behind", late.size()));
		table(tables.behind());
	}

	private void outlook() {
		heading("outlook");
		for (Light light : List.of(Light.GREEN, Light.AMBER, Light.RED)) {
			List<String> names = monitoring.indicators().stream().filter(state -> state.progress().light() == light).map(state -> Labels.of(state.indicator())).toList();
			if (!names.isEmpty()) {
				paragraph(text("outlook." + light, names.size(), String.join("、", names)));
			}
		}
	}

	private void projects() {
		List<ProjectItem> reported = monitoring.projects().stream().filter(ProjectItem::isReported).toList();
		if (monitoring.projects().isEmpty()) {
			return;
		}
		heading("projects");
		if (reported.isEmpty()) {
			paragraph(text("projects.none", monitoring.projects().size()));
			return;
		}
		BigDecimal invested = sum(reported.stream().map(item -> item.progress().achieved()).toList());
		paragraph(text("projects", monitoring.projects().size(), reported.size(), count(reported, ProjectState.DONE), count(reported, ProjectState.BUILDING),
				count(reported, ProjectState.NOT_STARTED), count(reported, ProjectState.STOPPED), reported.stream().filter(item -> item.progress().light() == Light.RED).count())
				+ (invested.signum() > 0 ? text("projects.invested", MoneyText.of(invested)) : ""));
		table(tables.projects());
		List<String> missing = monitoring.projects().stream().filter(item -> !item.isReported()).map(item -> item.project().getName()).filter(name -> name != null).toList();
		if (!missing.isEmpty()) {
			paragraph(text("projects.missing", missing.size(), named(missing)));
		}
	}

	private static long count(List<ProjectItem> items, ProjectState state) {
		return items.stream().filter(item -> item.state() == state).count();
	}

	private static BigDecimal sum(List<Optional<BigDecimal>> amounts) {
		return amounts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private void data() {
		boolean unjudged = monitoring.count(Light.NONE, false) > 0;
		if (!unjudged && problems.isEmpty()) {
			return;
		}
		heading("data");
		if (unjudged) {
			paragraph(text("data.unjudged", monitoring.count(Light.NONE, false)));
			table(tables.unjudged());
		}
		if (!problems.isEmpty()) {
			paragraph(text("data.problems", problems.size()));
			problems.forEach(problem -> paragraph(problem.message(locale)));
		}
	}

	private String named(List<String> names) {
		String listed = names.stream().limit(NAMED).collect(Collectors.joining("、"));
		return names.size() > NAMED ? text("andMore", listed, names.size()) : listed;
	}

	// ---- printing

	private void heading(String key) {
		Heading heading = PlanFactory.eINSTANCE.createHeading();
		boolean chinese = locale.getLanguage().equals("zh");
		headings++;
		heading.setNumber(chinese ? ChineseNumerals.format(headings) + "、" : headings + ".");
		heading.setTitle(text("heading." + key));
		report.getBlocks().add(heading);
		content.add(new Printed.Heading(heading, 1, List.of(Span.plain(heading.getNumber() + (chinese ? "" : " ") + heading.getTitle()))));
	}

	private void paragraph(String text) {
		content.add(new Printed.Paragraph(PlanFactory.eINSTANCE.createParagraph(), List.of(Span.plain(text))));
	}

	private void table(TableDocument table) {
		table(table, true);
	}

	private void table(TableDocument table, boolean notes) {
		Line source = PlanFactory.eINSTANCE.createDataTable();
		content.add(PrintedTable.of(table, source, text("table", ++numbered, table.title())));
		(notes ? table.notes() : List.<String>of()).forEach(note -> content.add(new Printed.Note(source, List.of(Span.plain(note)))));
	}
}
