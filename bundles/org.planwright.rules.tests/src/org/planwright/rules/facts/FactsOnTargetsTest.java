package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.values.CellValue;

/**
 * Measures the reader on the statements of {@code targets.tsv}. A row counts when all its values are read on its line with their units, when each comparator that it names is that of at least one of
 * them, and when the years that it names are not contradicted by those read; a statement without years of its own is about the plan's period.
 */
class FactsOnTargetsTest {

	private static final double RECALL = 0.97;
	private static final double PRECISION = 0.95;
	private static final int ROWS = 35;
	private static final int PERIOD_START = 2021;
	private static final int PERIOD_END = 2025;
	private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?:-[0-9]+)?");
	private static final Pattern YEARS = Pattern.compile("20[0-9]{2}");

	private record Target(String draft, int line, String subject, List<String> comparators, List<String> values, List<String> units, String period) {
	}

	@Test
	void readsTargetsOfBothDrafts() throws IOException {
		Map<String, List<String>> drafts = Drafts.read();
		int rows = 0;
		int agreeing = 0;
		int read = 0;
		int right = 0;
		for (Target target : targets()) {
			rows++;
			List<Fact> facts = FactReader.read(drafts.get(target.draft).get(target.line - 1)).facts();
			List<Fact> found = new ArrayList<>();
			for (int i = 0; i < target.values.size(); i++) {
				String value = target.values.get(i);
				String unit = target.units.get(Math.min(i, target.units.size() - 1));
				List<Fact> same = facts.stream().filter(fact -> isValue(fact, value) && !found.contains(fact)).toList();
				Optional<Fact> exact = same.stream().filter(fact -> isUnit(fact, unit)).findFirst();
				read += same.isEmpty() ? 0 : 1;
				right += exact.isPresent() ? 1 : 0;
				exact.ifPresent(found::add);
			}
			boolean complete = found.size() == target.values.size();
			boolean compared = target.comparators.stream().allMatch(comparator -> found.stream().anyMatch(fact -> isComparator(fact, comparator)));
			boolean dated = found.stream().allMatch(fact -> isDated(fact, target.period));
			if (complete && compared && dated) {
				agreeing++;
			} else {
				System.out.println("not read " + target + " complete " + complete + " comparators " + compared + " period " + dated);
			}
		}
		double recall = (double) agreeing / rows;
		double precision = (double) right / read;
		System.out.printf(Locale.ROOT, "targets: %d rows, %d read completely: recall %.3f; of %d values read %d have their unit: precision %.3f%n", rows, agreeing, recall, read, right,
				precision);
		assertTrue(rows >= ROWS, "all rows are there");
		assertTrue(recall >= RECALL, "recall");
		assertTrue(precision >= PRECISION, "precision");
	}

	private static boolean isValue(Fact fact, String value) {
		if (fact.isQualitative()) {
			return fact.amount().lexeme().equals(value);
		}
		if (fact.amount().value() instanceof CellValue.Range range) {
			return value.equals(range.from() + "-" + range.to());
		}
		return value.indexOf('-') < 0 && NUMBER.matcher(value).matches() && fact.number().filter(number -> number.compareTo(new BigDecimal(value)) == 0).isPresent();
	}

	private static boolean isUnit(Fact fact, String unit) {
		String read = fact.amount().unitLexeme().orElse("定性");
		String plain = unit.indexOf('/') > 0 ? unit.substring(0, unit.indexOf('/')) : unit;
		Optional<UnitOfMeasure> one = Units.find(read);
		return read.equals(unit) || read.equals(plain) || one.isPresent() && (one.equals(Units.find(unit)) || one.equals(Units.find(plain)));
	}

	private static boolean isComparator(Fact fact, String comparator) {
		return switch (comparator) {
		case "=" -> fact.relation() == Relation.EXACTLY;
		case "≥" -> fact.relation() == Relation.AT_LEAST;
		case "≤" -> fact.relation() == Relation.AT_MOST;
		case ">" -> fact.relation() == Relation.MORE_THAN;
		case "≈" -> fact.relation() == Relation.ABOUT;
		case "区间" -> fact.relation() == Relation.BETWEEN;
		case "+", "年增" -> fact.kind() == FactKind.INCREMENT || fact.kind() == FactKind.ANNUAL_RATE;
		default -> fact.verb().equals(comparator);
		};
	}

	private static boolean isDated(Fact fact, String period) {
		FactPeriod read = fact.period();
		if (period.contains("年均") && read.basis() != Basis.ANNUAL_AVERAGE || period.equals("每年") && read.basis() != Basis.EACH_YEAR) {
			return false;
		}
		int from = read.from() == null ? PERIOD_START : read.from();
		int to = read.to() == null ? PERIOD_END : read.to();
		Matcher year = YEARS.matcher(period);
		if (period.equals("十四五")) {
			return from == PERIOD_START && to == PERIOD_END;
		}
		int last = 0;
		while (year.find()) {
			last = Integer.parseInt(year.group());
		}
		return last == 0 || last == to;
	}

	private static List<Target> targets() throws IOException {
		String folder = System.getenv("PLANWRIGHT_CASES");
		assumeTrue(folder != null && !folder.isBlank(), "PLANWRIGHT_CASES names no folder with targets.tsv");
		List<Target> targets = new ArrayList<>();
		for (String row : Files.readAllLines(Path.of(folder, "targets.tsv"), StandardCharsets.UTF_8).stream().skip(1).filter(line -> !line.isBlank()).toList()) {
			String[] cells = row.split("\t", -1);
			List<String> values = new ArrayList<>();
			Matcher number = NUMBER.matcher(cells[4]);
			while (number.find()) {
				values.add(number.group());
			}
			if (values.isEmpty()) {
				values.add(cells[4]);
			}
			targets.add(new Target(cells[0], Integer.parseInt(cells[1]), cells[2], List.of(cells[3].split(";")), values, units(cells[5], values.size()), cells[6]));
		}
		return targets;
	}

	/** One unit a value, or one for all: 个;公里, 家/家/万亩, 所/年. */
	private static List<String> units(String cell, int values) {
		String[] parts = cell.split(";");
		if (parts.length == 1 && values > 1 && cell.split("/").length == values) {
			return List.of(cell.split("/"));
		}
		return List.of(parts);
	}
}
