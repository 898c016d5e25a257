package org.planwright.dsl.line;

/** Tokens of a table row: | a | b |. */
final class RowTokens {

	private RowTokens() {
	}

	/** Adds the tokens of a row that begins where the tokens end. */
	static void add(String text, PlanTokens tokens, int to) {
		tokens.add(PlanTokens.keyword("|"), tokens.end() + 1);
		while (tokens.end() < to) {
			int bar = bar(text, tokens.end(), to);
			tokens.add(PlanTokens.WS, LineNumbers.skipBlanks(text, tokens.end(), bar));
			int end = Lines.trimEnd(text, tokens.end(), bar);
			if (end > tokens.end()) {
				tokens.add(PlanTokens.VALUE, end);
			}
			tokens.add(PlanTokens.WS, bar);
			if (bar < to) {
				tokens.add(bar + 1 == to ? PlanTokens.ROW_END : PlanTokens.BAR, bar + 1);
			}
		}
	}

	private static int bar(String text, int from, int to) {
		int p = from;
		while (p < to && text.charAt(p) != '|') {
			p += text.charAt(p) == '\\' ? 2 : 1;
		}
		return Math.min(p, to);
	}
}
