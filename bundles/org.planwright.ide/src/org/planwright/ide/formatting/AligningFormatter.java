package org.planwright.ide.formatting;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.planwright.dsl.formatting2.PlanFormatter;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;

/**
 * The formatter with the values of a table of indicators below each other. Only for people who ask for it: what programs write into a plan leaves the other rows as they are.
 */
class AligningFormatter extends PlanFormatter {

	private static final String APART = "  ";

	private final Map<ISemanticRegion, Integer> blanks = new IdentityHashMap<>();

	@Override
	protected void format(Plan plan, IFormattableDocument document) {
		for (Block block : plan.getBlocks()) {
			if (block instanceof Frame frame) {
				IndicatorColumns columns = new IndicatorColumns();
				frame.getLines().stream().filter(Indicator.class::isInstance).forEach(row -> columns.add(allSemanticRegions(row), super::between));
				blanks.putAll(columns.blanks());
			}
		}
		super.format(plan, document);
	}

	@Override
	protected String between(ISemanticRegion previous, ISemanticRegion word) {
		String usual = super.between(previous, word);
		Integer wanted = APART.equals(usual) ? blanks.get(word) : null;
		return wanted == null ? usual : " ".repeat(wanted);
	}
}
