package org.planwright.exchange.monitor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.planwright.exchange.export.printed.MoneyText;
import org.planwright.exchange.export.printed.Tone;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Column;
import org.planwright.exchange.export.working.TableDocument.Row;
import org.planwright.model.Details;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.YearsRole;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.model.time.YearSpan;
import org.planwright.model.values.CellValue;
import org.planwright.rules.hierarchy.GoalText;
import org.planwright.rules.monitoring.Light;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.Monitoring.IndicatorState;
import org.planwright.rules.monitoring.Monitoring.ProjectItem;
import org.planwright.rules.monitoring.Progress;
import org.planwright.rules.monitoring.YearValue;
import org.planwright.rules.ruleset.Labels;

/** The tables that reports on the carrying out of a plan have. */
public final class MonitoringTables {

	private static final String NOTHING = "—";

	private final Monitoring monitoring;
	private final boolean wide;
	private final Locale locale;

	/**
	 * @param wide   whether there is room for what is done and what is due in columns of their own
	 * @param locale language of headings and words
	 */
	public MonitoringTables(Monitoring monitoring, boolean wide, Locale locale) {
		this.monitoring = monitoring;
		this.wide = wide;
		this.locale = locale;
	}

	private String word(String key, Object... arguments) {
		return MonitorMessages.get(locale, "table." + key, arguments);
	}

	private List<Column> columns(String... columns) {
		List<Column> all = new ArrayList<>();
		for (String column : wide ? String.join(" ", columns).replace("shares:8", "done:5 due:5").split(" ") : columns) {
			int colon = column.indexOf(':');
			all.add(new Column(word("column." + column.substring(0, colon), Integer.toString(monitoring.year()), Integer.toString(monitoring.period().end()),
					Integer.toString(monitoring.period().base())), Integer.parseInt(column.substring(colon + 1))));
		}
		return all;
	}

	/** 分领域进展: how many indicators of each category have which light. */
	public TableDocument categories() {
		Map<String, List<IndicatorState>> categories = new LinkedHashMap<>();
		monitoring.indicators().forEach(state -> categories.computeIfAbsent(category(state), any -> new ArrayList<>()).add(state));
		List<Row> rows = new ArrayList<>();
		categories.forEach((name, states) -> rows.add(counts(Cell.of(name), states)));
		if (categories.size() > 1) {
			rows.add(counts(new Cell(word("all"), Optional.empty(), 1, 1, true), monitoring.indicators()));
		}
		return new TableDocument(word("categories.title"), List.of(), columns("category:14", "count:8", "green:8", "amber:8", "red:8", "none:8"), rows, List.of());
	}

	private static Row counts(Cell name, List<IndicatorState> states) {
		List<Cell> cells = new ArrayList<>(List.of(name, count(states.size())));
		for (Light light : Light.values()) {
			cells.add(count((int) states.stream().filter(state -> state.progress().light() == light).count()));
		}
		return new Row(cells);
	}

	private static Cell count(int number) {
		return Cell.of(BigDecimal.valueOf(number));
	}

	/** 指标完成情况表: all indicators at the end of the year. */
	public TableDocument indicators() {
		return yearTable("indicators.title", state -> true);
	}

	/** 约束性指标完成情况表. */
	public TableDocument binding() {
		return yearTable("binding.title", IndicatorState::isBinding);
	}

	private TableDocument yearTable(String title, Predicate<IndicatorState> shown) {
		List<Column> columns = byCategory(columns("indicator:16", "attribute:5", "base:6", "target:9", "planned:6", "reached:9", "shares:8", "light:6"));
		List<Row> rows = byCategory(monitoring.indicators().stream().filter(shown).toList(), columns.size(), state -> {
			YearValue planned = state.record().planned().get(monitoring.year());
			return row(texts(name(state.indicator()), Labels.attribute(state.indicator()), base(state.indicator()), target(state),
					planned == null ? NOTHING : text(state.indicator(), planned), reached(state)), shares(state), List.of(light(state.progress().light())));
		});
		return new TableDocument(word(title, Integer.toString(monitoring.year())), List.of(), columns, rows, List.of(word("note")));
	}

	/** The columns of a table of indicators by category: these are titles over their rows, or a column of their own where there is room. */
	private List<Column> byCategory(List<Column> columns) {
		return wide ? Stream.concat(columns("number:4", "category:10").stream(), columns.stream()).toList() : columns;
	}

	private List<Row> byCategory(List<IndicatorState> states, int columns, Function<IndicatorState, Row> of) {
		List<Row> rows = new ArrayList<>();
		String before = "";
		int number = 0;
		for (IndicatorState state : states) {
			String category = category(state);
			number++;
			if (wide) {
				rows.add(row(List.of(count(number)), texts(category), of.apply(state).cells()));
				continue;
			}
			if (!category.equals(before) && !(rows.isEmpty() && category.equals(word("noCategory")))) {
				rows.add(new Row(List.of(Cell.group(category, columns))));
			}
			rows.add(of.apply(state));
			before = category;
		}
		return rows;
	}

	private String category(IndicatorState state) {
		Category category = state.indicator().getCategory();
		return category == null || category.getName() == null ? word("noCategory") : Widths.trim(category.getName());
	}

	/** 中期评估指标表: all indicators with the years so far. */
	public TableDocument years() {
		List<Column> columns = new ArrayList<>(columns("indicator:16", "attribute:5", "base:6"));
		for (int year = monitoring.period().base() + 1; year <= monitoring.year(); year++) {
			columns.add(new Column(word("column.year", Integer.toString(year)), 6));
		}
		columns.addAll(columns("target:9", "shares:8", "light:6"));
		columns = byCategory(columns);
		List<Row> rows = byCategory(monitoring.indicators(), columns.size(), state -> {
			List<Cell> years = new ArrayList<>();
			for (int year = monitoring.period().base() + 1; year <= monitoring.year(); year++) {
				YearValue value = state.record().actual().get(year);
				years.add(Cell.of(value == null ? NOTHING : text(state.indicator(), value)));
			}
			return row(texts(name(state.indicator()), Labels.attribute(state.indicator()), base(state.indicator())), years, texts(target(state)), shares(state),
					List.of(light(state.progress().light())));
		});
		return new TableDocument(word("years.title"), List.of(), columns, rows, List.of(word("note")));
	}

	/** 滞后指标表: the indicators that are behind, the binding ones and the worst first. */
	public TableDocument behind() {
		List<Row> rows = behindStates().stream().map(state -> row(texts(name(state.indicator()), Labels.attribute(state.indicator()), target(state), reached(state)), shares(state),
				List.of(light(state.progress().light())), texts(String.join("、", Details.names(state.indicator(), NamesRole.LEAD)),
						state.record().remark().isEmpty() ? reason(state.progress()) : state.record().remark()))).toList();
		return new TableDocument(word("behind.title"), List.of(),
				columns("indicator:16", "attribute:5", "target:9", "reached:9", "shares:8", "light:6", "lead:9", "remark:12"), rows, List.of());
	}

	/** The indicators that are behind, in the order of {@link #behind}. */
	List<IndicatorState> behindStates() {
		return monitoring.indicators().stream().filter(state -> state.progress().light() == Light.RED || state.progress().light() == Light.AMBER)
				.sorted((a, b) -> a.isBinding() != b.isBinding() ? a.isBinding() ? -1 : 1 : b.progress().light().compareTo(a.progress().light())).toList();
	}

	/** 未评价指标表: the indicators of which nothing can be said, and why. */
	public TableDocument unjudged() {
		List<Row> rows = monitoring.indicators().stream().filter(state -> state.progress().light() == Light.NONE)
				.map(state -> row(texts(name(state.indicator()), target(state), reached(state), reason(state.progress())))).toList();
		return new TableDocument(word("unjudged.title"), List.of(), columns("indicator:16", "target:9", "reached:9", "why:20"), rows, List.of());
	}

	/** 重点项目进展表: the projects of which something is reported. */
	public TableDocument projects() {
		List<Row> rows = monitoring.projects().stream().filter(ProjectItem::isReported).map(item -> {
			Progress progress = item.progress();
			boolean explained = !item.record().remark().isEmpty() || progress.light() == Light.GREEN;
			return row(texts(item.project().getName(), years(item.project()), item.investment().map(MoneyText::of).orElse(NOTHING),
					progress.achieved().map(MoneyText::of).orElse(NOTHING)), shares(progress.done(), progress.done().flatMap(done -> progress.due())),
					texts(item.record().state().isEmpty() ? NOTHING : item.record().state()), List.of(light(progress.light())),
					texts(explained ? item.record().remark() : reason(progress)));
		}).toList();
		return new TableDocument(word("projects.title"), List.of(),
				columns("project:18", "period:8", "investment:7", "invested:7", "shares:8", "state:8", "light:6", "remark:12"), rows, List.of());
	}

	// ---- cells

	static String name(Indicator indicator) {
		String unit = indicator.getUnit() == null ? "" : Widths.trim(indicator.getUnit());
		return Labels.of(indicator) + (unit.isEmpty() ? "" : "（" + unit + "）");
	}

	/** A value without its note mark: the note is in the plan. */
	private static String text(CellValue value) {
		String text = Widths.trim(value.lexeme());
		String mark = value.noteMark().orElse("");
		return Widths.trim(text.endsWith(mark) ? text.substring(0, text.length() - mark.length()) : text);
	}

	/** A value in the unit of its indicator. */
	private static String text(Indicator indicator, YearValue value) {
		boolean other = value.kind() == YearValue.Kind.OF_YEAR && value.number().isPresent() && indicator.getUnit() != null
				&& value.written().unit().filter(unit -> !NameKey.of(unit).equals(NameKey.of(indicator.getUnit()))).isPresent();
		return other ? value.number().get().toPlainString() : text(value.written());
	}

	private static String base(Indicator indicator) {
		CellValue base = indicator.cell(CellRole.BASE);
		return base.isBlank() ? NOTHING : text(base);
	}

	private static String target(IndicatorState state) {
		String own = GoalText.of(state.indicator());
		return own.isEmpty() ? NOTHING : own;
	}

	/** What was reached: of totals and averages what they come to so far; with its year where that is not the year of the report. */
	String reached(IndicatorState state) {
		YearValue latest = state.latest(monitoring.year());
		if (latest == null) {
			return NOTHING;
		}
		CellRole role = state.goal().map(goal -> goal.role()).orElse(CellRole.TARGET);
		Optional<BigDecimal> achieved = state.progress().achieved();
		boolean computed = achieved.isPresent() && (role == CellRole.CUMULATIVE || role == CellRole.AVERAGE);
		String text = computed ? word(role == CellRole.CUMULATIVE ? "total" : "mean", achieved.get().toPlainString()) : text(state.indicator(), latest);
		return latest.year() == monitoring.year() ? text : word("ofYear", text, Integer.toString(latest.year()));
	}

	@SafeVarargs
	private static Row row(List<Cell>... cells) {
		return new Row(Stream.of(cells).flatMap(List::stream).toList());
	}

	private static List<Cell> texts(String... texts) {
		return Stream.of(texts).map(Cell::of).toList();
	}

	private List<Cell> shares(IndicatorState state) {
		boolean judged = state.progress().light() != Light.NONE && state.progress().done().isPresent();
		return shares(state.progress().done(), judged ? state.progress().due() : Optional.empty());
	}

	/** What is done and what is due, in one cell or two. */
	private List<Cell> shares(Optional<BigDecimal> done, Optional<BigDecimal> due) {
		if (wide) {
			return Stream.of(done, due).map(share -> share.map(Cell::of).orElseGet(() -> Cell.of(NOTHING))).toList();
		}
		return texts(done.map(share -> share.toPlainString() + due.map(by -> "/" + by.toPlainString()).orElse("")).orElse(NOTHING));
	}

	private Cell light(Light light) {
		return Cell.of(ProgressWords.of(light, locale), switch (light) {
			case GREEN -> Tone.GOOD;
			case AMBER -> Tone.WARNING;
			case RED -> Tone.BAD;
			case NONE -> Tone.NONE;
		});
	}

	/** Why a light is what it is. */
	String reason(Progress progress) {
		return ProgressWords.reason(progress, locale);
	}

	private static String years(Project project) {
		YearSpan built = Details.years(project, YearsRole.CONSTRUCTION);
		return built == null ? NOTHING : Widths.trim(built.lexeme());
	}
}
