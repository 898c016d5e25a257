package org.planwright.rules.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.plan.Block;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;

/** What the prose of a plan says about indicators in the base year. */
public final class BaseStatements {

	/**
	 * A statement.
	 *
	 * @param paragraph where it is made
	 * @param value the value with its unit, as written
	 */
	public record Statement(Paragraph paragraph, String value) {
	}

	private static final String END_OF_PERIOD = "末";
	private static final Pattern VALUE = Pattern.compile("(?:达到|达|为|稳定在|保持在|提高到|增加到|降到|降至)\\s*(\\d[\\d.,]*\\s*[^\\d\\s，。；、：]{0,6})");

	private final Map<Indicator, Statement> statements = new HashMap<>();

	/** Reads the prose of a plan, once, for statements about any of its indicators. */
	public BaseStatements(Plan plan, List<Indicator> indicators) {
		Period period = Period.of(plan);
		Subjects subjects = new Subjects(indicators);
		String year = String.valueOf(period.base());
		for (Block block : plan.getBlocks()) {
			if (block instanceof Paragraph paragraph) {
				String text = paragraph.getText();
				if (text.contains(year) || text.contains(END_OF_PERIOD)) {
					read(paragraph, text, period, subjects);
				}
			}
		}
	}

	/** The first statement that names exactly the indicator, says that it is about the base year and gives a value. */
	public Optional<Statement> find(Indicator indicator) {
		return Optional.ofNullable(statements.get(indicator));
	}

	private void read(Paragraph paragraph, String text, Period period, Subjects subjects) {
		Matcher value = VALUE.matcher(text);
		while (value.find()) {
			String clause = text.substring(Clauses.clauseStart(text, value.start()), value.end());
			String sentence = text.substring(Clauses.sentenceStart(text, value.start()), value.end());
			if (period.isAboutBase(sentence)) {
				subjects.startOf(clause).ifPresent(indicator -> statements.putIfAbsent(indicator, new Statement(paragraph, value.group(1).strip())));
			}
		}
	}
}
