package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.facts.Basis;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.FactKind;
import org.planwright.rules.facts.Span;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** A thing is measured in one way and has one name throughout a plan. */
public class MeasureRules extends RuleSet {

	private static final int DIGITS = 3;
	private static final String HELD = "存栏";

	private final WorkReadings readings;
	private final List<List<String>> notTheSame = new ArrayList<>();
	private final List<String> products;
	private final List<String> scales;
	private final List<String> kept;

	@Inject
	MeasureRules(WorkReadings readings, MeasureNames names) {
		this.readings = readings;
		for (JsonElement pair : names.words().getAsJsonArray("notTheSame")) {
			notTheSame.add(Dictionaries.strings(pair));
		}
		JsonObject stocks = names.words().getAsJsonObject("stocks");
		products = Dictionaries.strings(stocks.get("products"));
		scales = Dictionaries.strings(stocks.get("scale"));
		kept = Dictionaries.strings(names.words().get("kept"));
	}

	/** X09: what is measured, how it adds up over the years, and what it is called is the same in all parts of the plan. */
	@Check(CheckType.NORMAL)
	public void measuresAreTheSame(Plan plan) {
		List<Statement> all = readings.statements(plan);
		List<Statement> statements = all.stream().filter(statement -> !statement.part()).toList();
		otherMeasures(plan, statements);
		rhythms(statements);
		stocks(all);
		otherNames(plan, statements);
	}

	/** The table measures 调查失业率, the text sets a target for 登记失业率 and none for the former. */
	private void otherMeasures(Plan plan, List<Statement> statements) {
		List<Indicator> indicators = plan.indicators();
		Map<String, Statement> first = new HashMap<>();
		Map<String, Statement> firstInBody = new HashMap<>();
		for (Statement statement : statements) {
			if (statement.ahead()) {
				measures(statement).forEach(measure -> {
					first.putIfAbsent(measure, statement);
					if (statement.passage().isBody()) {
						firstInBody.putIfAbsent(measure, statement);
					}
				});
			}
		}
		for (List<String> pair : notTheSame) {
			for (int i = 0; i < pair.size(); i++) {
				String inTable = pair.get(i);
				String inText = pair.get(1 - i);
				Optional<Indicator> indicator = indicators.stream().filter(named(inTable)).findFirst();
				Statement statement = firstInBody.get(inText);
				if (indicator.isPresent() && statement != null && !first.containsKey(inTable) && indicators.stream().noneMatch(named(inText))) {
					at(report("X09").with(inText, statement.value(), inTable).also("indicator", indicator.get(), Literals.INDICATOR__LABEL, inTable), statement);
				}
			}
		}
	}

	/** Those of the measures that are not the same which a statement names. */
	private Stream<String> measures(Statement statement) {
		String name = statement.fact().subject().scope() + statement.fact().subject().text();
		return notTheSame.stream().flatMap(List::stream).filter(name::endsWith);
	}

	private static Predicate<Indicator> named(String name) {
		return indicator -> Labels.plain(indicator).contains(name);
	}

	/** X09: what was reached is a total of five years and the target does not say whether it is one. C07: what was reached is less than what the target says is kept. */
	private void rhythms(List<Statement> statements) {
		Map<String, Statement> reached = new HashMap<>();
		statements.stream().filter(statement -> !statement.ahead()).forEach(statement -> reached.putIfAbsent(statement.key(), statement));
		for (Statement statement : statements) {
			Statement before = reached.get(statement.key());
			if (!statement.ahead() || before == null || !before.fact().amount().sameDimension(statement.fact().amount())) {
				continue;
			}
			Fact fact = statement.fact();
			if (before.fact().kind() == FactKind.PERIOD_TOTAL && fact.kind() == FactKind.LEVEL && fact.period().byEnd() && fact.period().basis() == Basis.PLAIN) {
				at(and(report("X09", "total").with(name(statement), statement.value(), before.value()), before), statement);
			} else if (kept.contains(fact.verb()) && isLess(before.fact(), fact)) {
				Span span = before.fact().amountSpan();
				at(report("C07", "kept").with(name(statement), fact.verb(), statement.value(), before.value()).also("reached", before.passage().line(), before.passage().content(),
						span.start(), span.end(), before.value()), statement);
			}
		}
	}

	private static boolean isLess(Fact before, Fact target) {
		boolean state = before.kind() == FactKind.LEVEL && before.relation() == target.relation() && before.amount().unitLexeme().equals(target.amount().unitLexeme());
		return state && before.number().get().compareTo(target.number().get()) < 0;
	}

	/** 存栏 in one place and 规模 in another: of one animal, with two figures for the whole area. */
	private void stocks(List<Statement> statements) {
		Map<String, Statement> held = new HashMap<>();
		for (Statement statement : statements) {
			if (statement.ahead() && statement.fact().period().isStated() && statement.fact().subject().text().endsWith(HELD)) {
				held.putIfAbsent(statement.fact().subject().text(), statement);
			}
		}
		for (String product : products) {
			Statement stock = held.get(product + HELD);
			if (stock != null) {
				statements.stream().filter(statement -> statement.ahead() && statement != stock && isScale(statement, product) && differ(statement, stock)).findFirst()
						.ifPresent(statement -> at(and(report("X09", "stock").with(name(statement), statement.value(), name(stock), stock.value()), stock), statement));
			}
		}
	}

	private boolean isScale(Statement statement, String product) {
		String name = statement.fact().subject().text();
		return name.startsWith(product) && scales.stream().anyMatch(name::endsWith) && statement.fact().period().basis() == Basis.PLAIN;
	}

	private static boolean differ(Statement one, Statement other) {
		boolean unit = one.fact().amount().unitLexeme().equals(other.fact().amount().unitLexeme());
		return unit && one.fact().number().get().compareTo(other.fact().number().get()) != 0;
	}

	/** A statement that has the very value of an indicator and a name that differs from it by a word. */
	private void otherNames(Plan plan, List<Statement> statements) {
		Map<String, Indicator> byValue = new HashMap<>();
		for (Indicator indicator : plan.indicators()) {
			for (CellRole role : List.of(CellRole.BASE, CellRole.TARGET)) {
				indicator.cell(role).number().filter(number -> number.stripTrailingZeros().precision() >= DIGITS)
						.ifPresent(number -> byValue.put(number.stripTrailingZeros().toPlainString(), indicator));
			}
		}
		for (Statement statement : statements) {
			String value = statement.fact().amount().value().number().map(number -> number.stripTrailingZeros().toPlainString()).orElse("");
			Indicator indicator = byValue.get(value);
			if (indicator != null && statement.fact().amount().unitLexeme().equals(Optional.ofNullable(indicator.getUnit()).map(Widths::trim)) && isVariant(Labels.plain(indicator), statement)) {
				at(report("X09", "name").with(name(statement), Labels.of(indicator), statement.value()).also("indicator", indicator, Literals.INDICATOR__LABEL, Labels.of(indicator)), statement);
			}
		}
	}

	/** Whether the names share a stretch and neither holds the other. */
	private static boolean isVariant(String indicator, Statement statement) {
		String one = NameKey.of(indicator).key().replace("年均", "");
		String other = NameKey.of(statement.fact().subject().text()).key();
		String whole = NameKey.of(statement.fact().subject().scope() + statement.fact().subject().text()).key();
		if (one.contains(other) || other.contains(one) || whole.contains(one)) {
			return false;
		}
		for (int i = 0; i + DIGITS <= other.length(); i++) {
			if (one.contains(other.substring(i, i + DIGITS))) {
				return true;
			}
		}
		return false;
	}

	private static String name(Statement statement) {
		return Widths.trim(statement.fact().subject().text());
	}

	private static Report and(Report report, Statement other) {
		Span span = other.fact().amountSpan();
		return report.also("other", other.passage().line(), other.passage().content(), span.start(), span.end(), name(other), other.value());
	}

	private static void at(Report report, Statement statement) {
		Span span = statement.fact().amountSpan();
		report.at(statement.passage().line(), statement.passage().content(), span.start(), span.end());
	}
}
