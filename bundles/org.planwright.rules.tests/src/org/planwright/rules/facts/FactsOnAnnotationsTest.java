package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.values.CellValue;

/** Measures the reader on the facts annotated by hand in {@code facts.tsv}. */
class FactsOnAnnotationsTest {

	private static final double RECALL = 0.98;
	private static final double PRECISION = 0.98;
	private static final double COMPARATORS = 0.98;
	private static final double PERIODS = 0.97;

	private record Annotation(int column, String value, String unit, String comparator, String period) {

		boolean isIn(Fact fact) {
			Span span = fact.amountSpan();
			return column - 1 >= span.start() && column - 1 < span.end() && written(fact).equals(value) && sameUnit(fact);
		}

		private boolean sameUnit(Fact fact) {
			String read = fact.amount().unitLexeme().orElse("-");
			Optional<UnitOfMeasure> one = Units.find(read);
			Optional<UnitOfMeasure> two = Units.find(unit);
			return read.equals(unit) || one.isPresent() && one.equals(two);
		}
	}

	@Test
	void readsAnnotatedFactsOfBothDrafts() throws IOException {
		Map<String, List<String>> drafts = Drafts.read();
		int annotated = 0;
		int read = 0;
		int found = 0;
		int comparators = 0;
		int periods = 0;
		for (Map.Entry<String, List<Annotation>> paragraph : annotations().entrySet()) {
			String[] place = paragraph.getKey().split(" ");
			List<Fact> facts = FactReader.read(drafts.get(place[0]).get(Integer.parseInt(place[1]) - 1)).facts();
			List<Fact> rest = new ArrayList<>(facts);
			annotated += paragraph.getValue().size();
			read += facts.size();
			for (Annotation annotation : paragraph.getValue()) {
				Optional<Fact> match = rest.stream().filter(annotation::isIn).findFirst();
				if (match.isEmpty()) {
					System.out.println("missed " + paragraph.getKey() + " " + annotation);
					continue;
				}
				found++;
				rest.remove(match.get());
				String comparator = match.get().relation().symbol();
				String period = period(match.get().period());
				comparators += comparator.equals(annotation.comparator) ? 1 : 0;
				periods += period.equals(annotation.period) ? 1 : 0;
				if (!comparator.equals(annotation.comparator) || !period.equals(annotation.period)) {
					System.out.println("differs " + paragraph.getKey() + " " + annotation + " read " + comparator + " " + period);
				}
			}
			rest.forEach(fact -> System.out.println("surplus " + paragraph.getKey() + " column " + (fact.amountSpan().start() + 1) + " " + written(fact)));
		}
		System.out.printf(Locale.ROOT, "facts: %d annotated, %d read, %d found: recall %.3f, precision %.3f; of those found the comparator is right in %.3f, the period in %.3f%n",
				annotated, read, found, ratio(found, annotated), ratio(found, read), ratio(comparators, found), ratio(periods, found));
		assertTrue(annotated >= 200, "at least 200 facts are annotated");
		assertTrue(ratio(found, annotated) >= RECALL, "recall");
		assertTrue(ratio(found, read) >= PRECISION, "precision");
		assertTrue(ratio(comparators, found) >= COMPARATORS, "comparators");
		assertTrue(ratio(periods, found) >= PERIODS, "periods");
	}

	private static double ratio(int part, int whole) {
		return (double) part / whole;
	}

	private static String written(Fact fact) {
		if (fact.amount().value() instanceof CellValue.Range range) {
			return range.from().toPlainString() + "-" + range.to().toPlainString();
		}
		if (fact.amount().value() instanceof CellValue.Ratio ratio) {
			return String.join(":", ratio.parts().stream().map(BigDecimal::toPlainString).toList());
		}
		return fact.number().map(BigDecimal::toPlainString).orElse(fact.amount().lexeme());
	}

	private static String period(FactPeriod period) {
		String years = period.to() == null ? "" : period.from().equals(period.to()) ? period.to().toString() : period.from() + "-" + period.to();
		String basis = switch (period.basis()) {
		case PLAIN -> "";
		case ANNUAL_AVERAGE -> "/年均";
		case EACH_YEAR -> "/每年";
		case CUMULATIVE -> "/累计";
		case PASTURE_YEAR -> "/牧业年度";
		};
		return years.isEmpty() && basis.isEmpty() ? "-" : years + basis;
	}

	/** The annotations by paragraph; a paragraph without any fact has an empty list. */
	private static Map<String, List<Annotation>> annotations() throws IOException {
		Map<String, List<Annotation>> all = new LinkedHashMap<>();
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(FactsOnAnnotationsTest.class.getResourceAsStream("facts.tsv"), StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.startsWith("#") || line.startsWith("draft")) {
					continue;
				}
				String[] cells = line.split("\t");
				List<Annotation> paragraph = all.computeIfAbsent(cells[0] + " " + cells[1], key -> new ArrayList<>());
				if (!cells[2].equals("0")) {
					paragraph.add(new Annotation(Integer.parseInt(cells[2]), cells[3], cells[4], cells[5], cells[6]));
				}
			}
		}
		return all;
	}
}
