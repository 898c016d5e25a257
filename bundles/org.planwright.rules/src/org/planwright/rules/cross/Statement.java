package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.FactKind;
import org.planwright.rules.facts.NameForms;
import org.planwright.rules.facts.TableClaims;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.PlanReading;

/**
 * What a passage says of a measure.
 *
 * @param passage where it stands
 * @param fact the statement
 * @param key the name of what is measured, as it is compared
 * @param part whether its sentence names a part of the area, so that the value may be that of the part
 * @param ahead whether it is a target and not what was reached
 */
record Statement(Passage passage, Fact fact, String key, boolean part, boolean ahead) {

	private static final Pattern WHOLE = Pattern.compile("|[全我本][旗县市区域境]|[旗县市]域|城镇|城乡");
	private static final int SHORTEST = 3;

	/** The value as written. */
	String value() {
		return fact.amount().lexeme().strip();
	}

	/** The statements in a plan that name no scope but the whole area and name what they measure; those of other years than the last count as neither targets nor reached. */
	static List<Statement> of(PlanReading reading, MeasureNames names) {
		List<Statement> statements = new ArrayList<>();
		for (Passage passage : reading.passages()) {
			boolean back = passage.isBody() && reading.looksBack(passage);
			for (Fact fact : passage.facts().facts()) {
				Integer to = fact.period().to();
				boolean past = to != null && to <= reading.period().base() || back && to == null;
				boolean target = !past && (to == null || to == reading.lastYear());
				boolean named = !fact.subject().inherited() && !NameForms.isGeneric(fact.subject().text()) && fact.number().isPresent();
				if ((past || target) && named && isState(fact) && WHOLE.matcher(fact.subject().scope()).matches()) {
					String key = names.key(fact.subject().text());
					if (key.length() >= SHORTEST) {
						statements.add(new Statement(passage, fact, key, TableClaims.isOfPart(passage.text(), fact), target));
					}
				}
			}
		}
		return statements;
	}

	private static boolean isState(Fact fact) {
		return fact.kind() == FactKind.LEVEL || fact.kind() == FactKind.CHANGE || fact.kind() == FactKind.PERIOD_TOTAL || fact.kind() == FactKind.MILESTONE;
	}
}
