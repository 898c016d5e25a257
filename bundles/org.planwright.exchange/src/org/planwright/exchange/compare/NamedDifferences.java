package org.planwright.exchange.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.exchange.export.printed.PlanPrinter;
import org.planwright.model.Details;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.YearsRole;
import org.planwright.model.quantity.AmountScanner.Occurrence;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.model.time.YearSpan;
import org.planwright.rules.compare.AmountChanges;
import org.planwright.rules.compare.ProjectText;
import org.planwright.rules.drafts.ChangeReasons;
import org.planwright.rules.drafts.IndicatorChange;
import org.planwright.rules.ruleset.Labels;

/** What two drafts say otherwise of an indicator or a project that both have. */
final class NamedDifferences {

	private static final String INVESTMENT = "investment";
	private static final String PERIOD = "period";

	private final PassagePairs pairs;
	private final boolean annotations;
	private final Set<Line> reordered = Collections.newSetFromMap(new IdentityHashMap<>());

	NamedDifferences(Plan after, PassagePairs pairs, boolean annotations) {
		this.pairs = pairs;
		this.annotations = annotations;
		Map<Frame, List<Line>> byFrame = new LinkedHashMap<>();
		List<Line> all = new ArrayList<>(after.indicators());
		all.addAll(after.projects());
		for (Line line : all) {
			Line was = pairs.earlier(line);
			if (was != null && line.eContainer() instanceof Frame frame && pairs.inSameFrame(was, line)) {
				byFrame.computeIfAbsent(frame, any -> new ArrayList<>()).add(line);
			}
		}
		byFrame.values().forEach(lines -> reordered.addAll(Order.moved(lines, lines.stream().map(line -> position(pairs.earlier(line))).toList())));
	}

	/** The difference; empty when there is none. */
	Optional<Difference> of(Passage passage, Line was, String placeBefore) {
		return passage.line() instanceof Indicator indicator ? indicator(passage, (Indicator) was, indicator, placeBefore)
				: project(passage, (Project) was, (Project) passage.line(), placeBefore);
	}

	private Optional<Difference> indicator(Passage passage, Indicator was, Indicator now, String placeBefore) {
		// a figure that is other only because its unit is
		List<IndicatorChange> changes = IndicatorChange.between(was, now).stream().filter(change -> !change.before().equals(change.after())).toList();
		List<Aspect> aspects = new ArrayList<>();
		name(Labels.of(was), Labels.of(now), aspects);
		changes.forEach(change -> aspects.add(new Aspect(change.role().getName().toLowerCase(Locale.ROOT), change.role().getLiteral(), text(change.before()), text(change.after()))));
		add("category", category(was.getCategory()), category(now.getCategory()), aspects);
		return difference(passage, was, placeBefore, aspects, line(was, changes, true), line(now, changes, false));
	}

	private static String category(Category category) {
		return category == null || category.getName() == null ? "" : Widths.trim(category.getName());
	}

	private Optional<Difference> project(Passage passage, Project was, Project now, String placeBefore) {
		String old = PlanPrinter.text((Plan) EcoreUtil.getRootContainer(was), was.getContent());
		List<Aspect> aspects = new ArrayList<>();
		name(text(was.getName()), text(now.getName()), aspects);
		for (AmountChanges.Change change : AmountChanges.between(new ProjectText(was).text(), new ProjectText(now).text())) {
			aspects.add(Aspect.of("amount", amounts(change.before()), amounts(change.after())));
		}
		List<String> before = new ArrayList<>();
		List<String> after = new ArrayList<>();
		fact("投资", INVESTMENT, investment(was), investment(now), before, after, aspects);
		fact("建设期", PERIOD, period(was), period(now), before, after, aspects);
		if (!NameKey.of(old).equals(NameKey.of(passage.text())) && aspects.isEmpty()) {
			aspects.add(Aspect.of(Aspect.TEXT, old, passage.text()));
		}
		return difference(passage, was, placeBefore, aspects, (old + "\n" + String.join("，", before)).strip(), (passage.text() + "\n" + String.join("，", after)).strip());
	}

	private Optional<Difference> difference(Passage passage, Line was, String placeBefore, List<Aspect> aspects, String before, String after) {
		Line now = passage.line();
		boolean renamed = aspects.size() == 1 && aspects.get(0).key().equals(Aspect.NAME);
		boolean changed = !aspects.isEmpty();
		if (annotations) {
			Annotations.between(was, now).stream().filter(aspect -> aspects.stream().noneMatch(known -> known.word().equals(aspect.word()))).forEach(aspects::add);
			changed |= !aspects.isEmpty();
			renamed &= aspects.size() == 1;
		}
		if (!pairs.inSameFrame(was, now)) {
			aspects.add(Aspect.of(Aspect.PLACE, placeBefore.replace('\n', ' '), passage.place().replace('\n', ' ')));
		} else if (reordered.contains(now)) {
			aspects.add(Aspect.of(Aspect.PLACE, ordinal(was), ordinal(now)));
		}
		if (aspects.isEmpty()) {
			return Optional.empty();
		}
		Way way = renamed ? Way.RENAMED : changed ? Way.CHANGED : Way.MOVED;
		return Optional.of(new Difference(way, passage.kind(), name(now), Side.of(was, placeBefore, before), passage.side(after), aspects,
				ChangeReasons.of(now, was).orElse("")));
	}

	/** The name of an indicator or project. */
	static String name(Line line) {
		return switch (line) {
			case Indicator indicator -> Labels.of(indicator);
			case Project project -> text(project.getName());
			default -> "";
		};
	}

	/** A new or gone indicator with the names of its values. */
	static String row(Indicator indicator) {
		List<String> values = new ArrayList<>();
		if (indicator.getUnit() != null) {
			values.add(value("单位", indicator.getUnit()));
		}
		indicator.getCells().stream().filter(cell -> cell.getValue() != null && !cell.getValue().isBlank()).forEach(cell -> values.add(value(cell.getKey(), cell.getValue().lexeme())));
		values.add(Labels.attribute(indicator));
		String all = values.stream().filter(value -> !value.isEmpty()).collect(Collectors.joining("，"));
		return Labels.of(indicator) + (all.isEmpty() ? "" : "：" + all);
	}

	private static String line(Indicator indicator, List<IndicatorChange> changes, boolean before) {
		String values = changes.stream().map(change -> value(change.role().getLiteral(), before ? change.before() : change.after())).collect(Collectors.joining("，"));
		return Labels.of(indicator) + (values.isEmpty() ? "" : "：" + values);
	}

	private static int position(Line line) {
		return ((Frame) line.eContainer()).getLines().indexOf(line);
	}

	private static String ordinal(Line line) {
		return "第" + (1 + ((Frame) line.eContainer()).getLines().stream().filter(each -> each.eClass() == line.eClass()).toList().indexOf(line)) + "项";
	}

	private static void name(String before, String after, List<Aspect> aspects) {
		add(Aspect.NAME, before, after, aspects);
	}

	private static void add(String key, String before, String after, List<Aspect> aspects) {
		if (!NameKey.of(before).equals(NameKey.of(after))) {
			aspects.add(Aspect.of(key, before, after));
		}
	}

	/** What is not printed is no change when only one of the drafts states it: it may be the Word form of the other. */
	private static void fact(String word, String key, String old, String now, List<String> before, List<String> after, List<Aspect> aspects) {
		if (!old.isEmpty() && !now.isEmpty() && !NameKey.of(old).equals(NameKey.of(now))) {
			before.add(value(word, old));
			after.add(value(word, now));
			aspects.add(new Aspect(key, word, text(old), text(now)));
		}
	}

	private static String investment(Project project) {
		return Details.all(project, InvestmentDetail.class).stream().map(InvestmentDetail::getAmount).filter(Objects::nonNull).map(amount -> Widths.trim(amount.lexeme()))
				.collect(Collectors.joining("、"));
	}

	private static String period(Project project) {
		YearSpan built = Details.years(project, YearsRole.CONSTRUCTION);
		return built == null ? "" : Widths.trim(built.lexeme());
	}

	private static String amounts(List<Occurrence> amounts) {
		return amounts.stream().map(amount -> amount.amount().lexeme().strip()).collect(Collectors.joining("、"));
	}

	private static String value(String name, String value) {
		return name + " " + (value.isBlank() ? "—" : Widths.trim(value));
	}

	private static String text(String text) {
		return text == null ? "" : Widths.trim(text);
	}
}
