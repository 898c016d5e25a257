package org.planwright.dsl.line;

import org.planwright.dsl.line.Keys.Shape;
import org.planwright.model.text.Widths;

/**
 * Turns the text of a plan into tokens, line by line: a line is what its beginning says it is. The tokens of any text are such that the grammar accepts them, so
 * a damaged line cannot tear others with it; what is wrong with a line is left to validation. Takes time linear in the text.
 */
public final class PlanTokenizer {

	private final String text;
	private final boolean whole;
	private final PlanTokens tokens;
	private final int frontMatterEnd;
	private final FrameEnds frameEnds;
	private FrameKind frame = FrameKind.NONE;
	private int frameEnd;
	private boolean annotatable;

	private PlanTokenizer(String text, boolean whole) {
		this.text = text;
		this.whole = whole;
		this.tokens = new PlanTokens(text.length());
		this.frontMatterEnd = FrontMatter.end(text);
		this.frameEnds = new FrameEnds(text, whole);
	}

	/** The tokens of a text. */
	public static PlanTokens tokenize(String text) {
		return new PlanTokenizer(text, true).run();
	}

	/** The tokens of the beginning of a text, as far as someone has typed: a frame that is open at its end is still open. */
	public static PlanTokens tokenizeBeginning(String text) {
		return new PlanTokenizer(text, false).run();
	}

	private PlanTokens run() {
		int from = 0;
		while (from < text.length()) {
			int to = Lines.end(text, from);
			if (frame != FrameKind.NONE && from >= frameEnd) {
				closeFrame();
			}
			int start = LineNumbers.skipBlanks(text, from, to);
			tokens.add(PlanTokens.WS, start);
			from = Lines.next(text, to);
			if (text.startsWith("//", start)) {
				tokens.add(PlanTokens.COMMENT, from);
			} else if (start < to) {
				addLine(start, Lines.trimEnd(text, start, to));
			}
			tokens.add(PlanTokens.WS, from);
		}
		if (frame != FrameKind.NONE && whole) {
			closeFrame();
		}
		return tokens;
	}

	private void closeFrame() {
		tokens.add(PlanTokens.FRAME_END, tokens.end());
		frame = FrameKind.NONE;
		annotatable = false;
	}

	private void addLine(int from, int to) {
		if (to <= frontMatterEnd) {
			addHeader(from, to);
		} else if (text.charAt(from) == '@') {
			addAnnotation(from, to);
		} else if (frame == FrameKind.NONE) {
			annotatable = true;
			addBlock(from, to);
		} else if (to == from + 1 && text.charAt(from) == '}') {
			tokens.add(PlanTokens.keyword("}"), to);
			frame = FrameKind.NONE;
			annotatable = false;
		} else {
			addFrameLine(from, to);
		}
	}

	private void addHeader(int from, int to) {
		String key = FrontMatter.header(text, from, to);
		if (key == null) {
			tokens.add(PlanTokens.HEADER_TEXT, to);
			return;
		}
		tokens.add(PlanTokens.keyword(key), from + key.length());
		int colon = LineNumbers.skipBlanks(text, tokens.end(), to);
		tokens.add(PlanTokens.WS, colon);
		tokens.add(PlanTokens.COLON, colon + 1);
		new KeyedValues(text, tokens, Keys.HEADERS.get(key), to).add(key.equals("类型") ? null : Shape.SINGLE, false);
	}

	private void addAnnotation(int from, int to) {
		if (!annotatable) {
			tokens.add(PlanTokens.DAMAGED, to);
			return;
		}
		tokens.add(PlanTokens.keyword("@"), from + 1);
		new KeyedValues(text, tokens, Keys.ANNOTATION, to).add(null, false);
	}

	private void addBlock(int from, int to) {
		FrameKind opened = FrameKind.ofOpener(text, from, to);
		if (opened == FrameKind.NONE) {
			FrameKind cut = FrameKind.ofCutWord(text, from, to);
			opened = cut != FrameKind.NONE && frameEnds.hasIndentedLine(from, to) ? cut : opened;
		}
		int number;
		if (opened != FrameKind.NONE) {
			addOpener(opened, from, to);
		} else if (to == from + 1 && text.charAt(from) == '}') {
			tokens.add(PlanTokens.DAMAGED, to);
			annotatable = false;
		} else if ((number = LineNumbers.chapter(text, from, to)) > 0) {
			addNumbered(PlanTokens.HEADING_NO, number, to);
		} else if ((number = LineNumbers.heading(text, from, to)) > 0 && Titles.isTitle(text, number, to)) {
			addNumbered(PlanTokens.HEADING_NO, number, to);
		} else if (isWord("篇章节目", from, to)) {
			addForcedHeading(from, to);
		} else if (figureEnd(from, to) > 0) {
			tokens.add(PlanTokens.FIGURE_NO, figureEnd(from, to));
			addColonAndTitle(to);
		} else if (text.startsWith("——", from) || text.startsWith("--", from)) {
			tokens.add(PlanTokens.DASH, from + 2);
			tokens.add(PlanTokens.WS, LineNumbers.skipBlanks(text, tokens.end(), to));
			new ProseTokens(text, tokens).add(to);
		} else {
			new ProseTokens(text, tokens).addParagraph(to);
		}
	}

	private void addOpener(FrameKind kind, int from, int to) {
		int number = kind.numberEnd(text, from, to);
		tokens.add(switch (kind) {
			case BOX -> PlanTokens.BOX_NO;
			case TABLE -> PlanTokens.TABLE_NO;
			default -> PlanTokens.keyword(kind.word);
		}, number);
		boolean braced = text.charAt(to - 1) == '{';
		addColonAndTitle(Lines.trimEnd(text, number, braced ? to - 1 : to));
		if (braced) {
			tokens.add(PlanTokens.WS, to - 1);
			tokens.add(PlanTokens.keyword("{"), to);
		} else {
			tokens.add(PlanTokens.FRAME_OPEN, to);
		}
		frame = kind;
		frameEnd = frameEnds.find(kind, from, to);
	}

	private void addColonAndTitle(int to) {
		tokens.add(PlanTokens.WS, LineNumbers.skipBlanks(text, tokens.end(), to));
		int p = tokens.end();
		if (p < to && LineNumbers.isColon(text.charAt(p))) {
			tokens.add(PlanTokens.COLON, p + 1);
		}
		addTitle(to);
	}

	private void addNumbered(String kind, int number, int to) {
		tokens.add(kind, number);
		addTitle(to);
	}

	private void addTitle(int to) {
		tokens.add(PlanTokens.WS, LineNumbers.skipBlanks(text, tokens.end(), to));
		if (tokens.end() < to) {
			tokens.add(PlanTokens.TEXT, to);
		}
	}

	private void addForcedHeading(int from, int to) {
		tokens.add(PlanTokens.keyword(text.substring(from, from + 1)), from + 1);
		tokens.add(PlanTokens.WS, LineNumbers.skipBlanks(text, tokens.end(), to));
		int number = Math.max(LineNumbers.chapter(text, tokens.end(), to), LineNumbers.heading(text, tokens.end(), to));
		if (number > 0) {
			tokens.add(PlanTokens.NUMBER, number);
		}
		addTitle(to);
	}

	private int figureEnd(int from, int to) {
		if (text.charAt(from) != '图' || !Titles.isNoSentence(text, from, to)) {
			return -1;
		}
		int digits = LineNumbers.skipBlanks(text, from + 1, to);
		int number = LineNumbers.digits(text, digits, to);
		if (number == digits) {
			return digits < to && LineNumbers.isColon(text.charAt(digits)) ? from + 1 : -1;
		}
		boolean apart = number == to || Widths.isBlank(text.charAt(number)) || LineNumbers.isColon(text.charAt(number));
		return apart ? number : -1;
	}

	private void addFrameLine(int from, int to) {
		annotatable = true;
		boolean rows = frame == FrameKind.BOX || frame == FrameKind.INDICATORS;
		if (frame == FrameKind.CONTENTS) {
			tokens.add(PlanTokens.LINE_START, text.charAt(from) == '\\' ? from + 1 : from);
			tokens.add(PlanTokens.TEXT, to);
		} else if (rows && isKeyword("指标", from, to)) {
			addIndicator(from, to);
		} else if (rows && isKeyword("类别", from, to)) {
			addKeyed("类别", from, to, Shape.SINGLE);
		} else if (rows && isKeyword("列", from, to)) {
			addKeyed("列", from, to, Shape.LIST);
		} else if (noteColon(from, to) > 0) {
			tokens.add(PlanTokens.keyword("注"), from + 1);
			tokens.add(PlanTokens.WS, noteColon(from, to) - 1);
			tokens.add(PlanTokens.COLON, tokens.end() + 1);
			addProse(to);
		} else if (text.charAt(from) == '|') {
			RowTokens.add(text, tokens, to);
		} else if (frame == FrameKind.BOX && addBoxLine(from, to) || frame == FrameKind.GLOSSARY && addTerm(from, to)) {
			return;
		} else {
			new ProseTokens(text, tokens).addParagraph(to);
		}
	}

	private void addProse(int to) {
		tokens.add(PlanTokens.WS, LineNumbers.skipBlanks(text, tokens.end(), to));
		new ProseTokens(text, tokens).add(to);
	}

	private void addIndicator(int from, int to) {
		tokens.add(PlanTokens.keyword("指标"), from + 2);
		tokens.add(PlanTokens.WS, LineNumbers.skipBlanks(text, tokens.end(), to));
		int number = LineNumbers.arabic(text, tokens.end(), to);
		if (number > 0) {
			tokens.add(PlanTokens.NUMBER, number);
		}
		new KeyedValues(text, tokens, Keys.INDICATOR, to).add(Shape.SINGLE, true);
	}

	private void addKeyed(String keyword, int from, int to, Shape shape) {
		tokens.add(PlanTokens.keyword(keyword), from + keyword.length());
		new KeyedValues(text, tokens, Keys.none(), to).add(shape, true);
	}

	private int noteColon(int from, int to) {
		int p = text.charAt(from) == '注' ? LineNumbers.skipBlanks(text, from + 1, to) : to;
		return p < to && LineNumbers.isColon(text.charAt(p)) ? p + 1 : -1;
	}

	private boolean addBoxLine(int from, int to) {
		int number;
		if ((number = LineNumbers.chinese(text, from, to)) > 0) {
			addNumbered(PlanTokens.GROUP_NO, number, to);
		} else if ((number = LineNumbers.item(text, from, to)) > 0) {
			tokens.add(PlanTokens.ITEM_NO, number);
			addProse(to);
		} else if (isWord("组", from, to)) {
			addKeywordAndNumber(from, to);
			addTitle(to);
		} else if (isWord("项", from, to)) {
			addKeywordAndNumber(from, to);
			addProse(to);
		} else {
			return false;
		}
		return true;
	}

	private void addKeywordAndNumber(int from, int to) {
		tokens.add(PlanTokens.keyword(text.substring(from, from + 1)), from + 1);
		tokens.add(PlanTokens.WS, LineNumbers.skipBlanks(text, tokens.end(), to));
		int number = Math.max(LineNumbers.chinese(text, tokens.end(), to), LineNumbers.item(text, tokens.end(), to));
		if (number > 0) {
			tokens.add(PlanTokens.NUMBER, number);
		}
	}

	private boolean addTerm(int from, int to) {
		int mark = LineNumbers.mark(text, from, to);
		int name = LineNumbers.skipBlanks(text, mark < 0 ? from : mark, to);
		int colon = name;
		while (colon < to && !LineNumbers.isColon(text.charAt(colon))) {
			colon++;
		}
		int nameEnd = Lines.trimEnd(text, name, colon);
		if (colon == to || name == nameEnd || !Titles.isTitle(text, name, nameEnd)) {
			return false;
		}
		if (mark > 0) {
			tokens.add(PlanTokens.TERM_MARK, mark);
			tokens.add(PlanTokens.WS, name);
		}
		tokens.add(PlanTokens.TERM_NAME, nameEnd);
		tokens.add(PlanTokens.WS, colon);
		tokens.add(PlanTokens.COLON, colon + 1);
		addTitle(to);
		return true;
	}

	/** Whether the line begins with one of the characters, standing alone. */
	private boolean isWord(String words, int from, int to) {
		return words.indexOf(text.charAt(from)) >= 0 && from + 1 < to && Widths.isBlank(text.charAt(from + 1));
	}

	private boolean isKeyword(String word, int from, int to) {
		int end = from + word.length();
		return text.startsWith(word, from) && (end == to || end < to && Widths.isBlank(text.charAt(end)));
	}
}
