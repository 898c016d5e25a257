package org.planwright.ide.colouring;

import java.util.Map;
import java.util.Set;

import org.planwright.dsl.line.PlanTokenizer;
import org.planwright.dsl.line.PlanTokens;

/** Tells what the pieces of a text are to the eye, by the kind of each line and of the tokens in it. Every editor colours by this. */
public final class TokenColours {

	private static final Set<String> HEADINGS = Set.of(PlanTokens.HEADING_NO, PlanTokens.keyword("篇"), PlanTokens.keyword("章"), PlanTokens.keyword("节"),
			PlanTokens.keyword("目"));
	private static final Set<String> FRAMES = Set.of(PlanTokens.BOX_NO, PlanTokens.TABLE_NO, PlanTokens.FIGURE_NO, PlanTokens.GROUP_NO, PlanTokens.keyword("指标表"),
			PlanTokens.keyword("名词解释"), PlanTokens.keyword("目录"), PlanTokens.keyword("组"), PlanTokens.keyword("}"));
	private static final Map<String, TextKind> TOKENS = Map.ofEntries(Map.entry(PlanTokens.COMMENT, TextKind.COMMENT),
			Map.entry(PlanTokens.DAMAGED, TextKind.DAMAGED), Map.entry(PlanTokens.UNKNOWN, TextKind.DAMAGED), Map.entry(PlanTokens.HEADER_TEXT, TextKind.DAMAGED),
			Map.entry(PlanTokens.ITEM_NO, TextKind.MARK), Map.entry(PlanTokens.NUMBER, TextKind.MARK), Map.entry(PlanTokens.TERM_MARK, TextKind.MARK),
			Map.entry(PlanTokens.NOTE_MARK, TextKind.MARK), Map.entry(PlanTokens.DASH, TextKind.MARK), Map.entry(PlanTokens.BAR, TextKind.MARK),
			Map.entry(PlanTokens.ROW_END, TextKind.MARK), Map.entry(PlanTokens.TERM_NAME, TextKind.KEY), Map.entry(PlanTokens.COLUMN_KEY, TextKind.KEY),
			Map.entry(PlanTokens.VALUE, TextKind.VALUE), Map.entry(PlanTokens.SUBJECT, TextKind.VALUE));
	private static final String ANNOTATION = PlanTokens.keyword("@");

	private final String text;
	private final PlanTokens tokens;
	private final ColouredText colours;
	private TextKind whole;
	private boolean lineStart = true;
	private boolean annotation;
	private boolean reference;

	private TokenColours(String text) {
		this.text = text;
		this.tokens = PlanTokenizer.tokenize(text);
		this.colours = new ColouredText(text.length());
	}

	/** The coloured pieces of a text. Takes time linear in it; in any thread. */
	public static ColouredText of(String text) {
		TokenColours colouring = new TokenColours(text);
		for (int i = 0; i < colouring.tokens.size(); i++) {
			colouring.add(i);
		}
		return colouring.colours;
	}

	private void add(int i) {
		int start = tokens.start(i);
		int end = tokens.end(i);
		String kind = tokens.kind(i);
		if (kind.equals(PlanTokens.WS)) {
			lineStart |= text.substring(start, end).indexOf('\n') >= 0;
			return;
		}
		if (start == end) {
			return;
		}
		if (lineStart) {
			beginLine(kind);
		}
		TextKind colour = whole == null ? colour(kind) : whole;
		if (colour != null) {
			colours.add(start, end, colour);
		}
	}

	private void beginLine(String kind) {
		lineStart = false;
		reference = false;
		annotation = kind.equals(ANNOTATION);
		whole = HEADINGS.contains(kind) ? TextKind.HEADING : FRAMES.contains(kind) ? TextKind.FRAME : null;
	}

	private TextKind colour(String kind) {
		boolean keyword = kind.charAt(0) == '\'';
		if (keyword && kind.charAt(1) == '「') {
			reference = true;
		}
		if (reference) {
			reference = !kind.equals(PlanTokens.keyword("」"));
			return TextKind.REFERENCE;
		}
		if (keyword) {
			return TextKind.KEY;
		}
		TextKind colour = TOKENS.get(kind);
		return colour == TextKind.VALUE && annotation ? TextKind.ANNOTATION : colour;
	}
}
