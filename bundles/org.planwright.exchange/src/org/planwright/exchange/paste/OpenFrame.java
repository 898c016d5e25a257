package org.planwright.exchange.paste;

import java.util.Map;

import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.dsl.line.PlanTokenizer;
import org.planwright.dsl.line.PlanTokens;

/**
 * The frame that is open behind a piece of a plan.
 *
 * @param hasColumns whether its columns are named already
 */
record OpenFrame(Place place, boolean hasColumns) {

	private static final Map<String, Place> OPENERS = Map.of(PlanTokens.BOX_NO, Place.BOX, PlanTokens.TABLE_NO, Place.TABLE,
			PlanTokens.keyword("指标表"), Place.INDICATORS, PlanTokens.keyword("名词解释"), Place.GLOSSARY, PlanTokens.keyword("目录"), Place.CONTENTS);
	private static final String COLUMNS = PlanTokens.keyword("列");
	private static final String END = PlanTokens.keyword("}");

	/** @param above the text of the plan from its beginning to the end of a line */
	static OpenFrame behind(String above) {
		PlanTokens tokens = PlanTokenizer.tokenizeBeginning(above);
		Place place = Place.TOP;
		boolean columns = false;
		for (int i = 0; i < tokens.size(); i++) {
			String kind = tokens.kind(i);
			if (OPENERS.containsKey(kind)) {
				place = OPENERS.get(kind);
				columns = false;
			} else if (kind.equals(PlanTokens.FRAME_END) || kind.equals(END)) {
				place = Place.TOP;
			}
			columns |= kind.equals(COLUMNS);
		}
		return new OpenFrame(place, columns);
	}
}
