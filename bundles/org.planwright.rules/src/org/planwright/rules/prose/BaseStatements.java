package org.planwright.rules.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.plan.Block;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;

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

	private static final Pattern VALUE = Pattern.compile("(?:达到|达|为|稳定在|保持在|提高到|增加到|降到|降至)\\s*(\\d[\\d.,]*\\s*[^\\d\\s，。；、：]{0,6})");

	private static final int HINT = 3;

	private final Plan plan;
	private final Period period;
	private final Subjects subjects;

	/** Reads the prose of a plan for its indicators. */
	public BaseStatements(Plan plan, List<Indicator> indicators) {
		this.plan = plan;
		this.period = Period.of(plan);
		this.subjects = new Subjects(indicators);
	}

	/** The first statement that names exactly the indicator, says that it is about the base year and gives a value. */
	public Optional<Statement> find(Indicator indicator) {
		if (indicator.getLabel() == null || indicator.getLabel().isBlank()) {
			return Optional.empty();
		}
		String key = NameKey.of(indicator.getLabel()).key();
		String hint = key.substring(0, Math.min(HINT, key.length()));
		for (Block block : plan.getBlocks()) {
			if (block instanceof Paragraph paragraph && paragraph.getText().contains(hint)) {
				Optional<Statement> found = in(paragraph, paragraph.getText(), indicator);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Statement> in(Paragraph paragraph, String text, Indicator indicator) {
		Matcher value = VALUE.matcher(text);
		while (value.find()) {
			int clause = Clauses.clauseStart(text, value.start());
			String sentence = text.substring(Clauses.sentenceStart(text, value.start()), value.end());
			if (subjects.startOf(text.substring(clause, value.end())).filter(found -> found == indicator).isPresent() && period.isAboutBase(sentence)) {
				return Optional.of(new Statement(paragraph, value.group(1).strip()));
			}
		}
		return Optional.empty();
	}
}
