package org.planwright.dsl.formatting2;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

import org.planwright.model.plan.Frame;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Principle;
import org.planwright.model.plan.Run;

import com.google.inject.Singleton;

/** What the words of the language are to the line they stand in. */
@Singleton
class Words {

	private static final Set<String> LINE_TERMINALS = Set.of("HEADER_TEXT", "HEADING_NO", "GROUP_NO", "ITEM_NO", "BOX_NO", "TABLE_NO", "FIGURE_NO",
			"LINE_START", "DASH", "TERM_MARK", "TERM_NAME", "DAMAGED_LINE", "FRAME_END", "HeadingKeyword");
	private static final Set<String> LINE_KEYWORDS = Set.of("@", "}", "指标表", "名词解释", "目录", "列", "类别", "指标", "注", "组", "项", "|");
	private static final Set<String> ADDING_KEYS = Set.of("其中", "即", "来源", "分年", "理由");
	private static final Set<String> TIGHT = Set.of("COLON", "SEPARATOR", "NOTE_MARK", "LINE_START", "FRAME_OPEN");
	private static final Set<String> TIGHT_KEYWORDS = Set.of("「", "「=", ".", "」");
	private static final Set<String> APART = Set.of("HEADING_NO", "HeadingKeyword", "BOX_NO", "TABLE_NO");
	private static final Set<String> APART_KEYWORDS = Set.of("指标表", "名词解释", "目录");

	/** Whether a word begins a line. */
	boolean startsLine(ISemanticRegion word) {
		if (beginsParagraph(word)) {
			return true;
		}
		String keyword = keyword(word);
		if (keyword != null) {
			return LINE_KEYWORDS.contains(keyword) || rule(word).endsWith("Header") && isFirst(word);
		}
		String terminal = terminal(word);
		boolean marked = "TERM_NAME".equals(terminal) && word.getPreviousSemanticRegion() != null && "TERM_MARK".equals(terminal(word.getPreviousSemanticRegion()));
		return LINE_TERMINALS.contains(terminal) && !marked;
	}

	/** A paragraph begins with a token of no length, which is left out where the text is made anew. */
	private static boolean beginsParagraph(ISemanticRegion word) {
		EObject run = word.getSemanticElement();
		boolean first = run instanceof Run && run.eContainer() instanceof Paragraph paragraph && !(paragraph instanceof Principle)
				&& paragraph.getContent().indexOf(run) == 0;
		ISemanticRegion previous = word.getPreviousSemanticRegion();
		return first && (previous == null || previous.getSemanticElement() != run && !"LINE_START".equals(terminal(previous)));
	}

	private static boolean isFirst(ISemanticRegion word) {
		EObject line = word.getSemanticElement();
		ISemanticRegion previous = word.getPreviousSemanticRegion();
		return previous == null || previous.getSemanticElement() != line;
	}

	/** Whether a line that begins with the word has a blank line before it where nothing else is said. */
	boolean standsApart(ISemanticRegion word) {
		String keyword = keyword(word);
		return keyword != null ? APART_KEYWORDS.contains(keyword) : APART.contains(terminal(word));
	}

	/** Whether the front matter ends between two words. */
	boolean endsFrontMatter(ISemanticRegion previous, ISemanticRegion word) {
		return isHeader(previous) && !isHeader(word);
	}

	private static boolean isHeader(ISemanticRegion word) {
		return word.getSemanticElement() instanceof HeaderLine;
	}

	/** Whether a word stands in a frame, whose signs may be missing; its opener and its closing sign do not. */
	boolean isInFrame(ISemanticRegion word) {
		EObject element = word.getSemanticElement();
		while (element != null && !(element.eContainer() instanceof Frame)) {
			element = element.eContainer();
		}
		return element != null;
	}

	/** The blanks between two words of a line; null to leave what there is. */
	String between(ISemanticRegion previous, ISemanticRegion word) {
		if (previous == null) {
			return null;
		}
		String after = terminal(previous);
		String terminal = terminal(word);
		String keyword = keyword(word);
		if ("{".equals(keyword)) {
			return " ";
		}
		if (isTight(previous) || isTight(word)) {
			return "";
		}
		if ("TEXT".equals(terminal)) {
			return beforeText(previous, word, after);
		}
		if ("@".equals(keyword(previous)) || !isKey(word) || keyword != null && ADDING_KEYS.contains(keyword) || isLineWord(previous)) {
			return " ";
		}
		return "  ";
	}

	private static String beforeText(ISemanticRegion previous, ISemanticRegion word, String after) {
		boolean run = "TEXT".equals(after);
		if (run || "DASH".equals(after)) {
			return "";
		}
		if (!word.getPreviousHiddenRegion().getText().isEmpty()) {
			return null;
		}
		char last = previous.getText().charAt(previous.getLength() - 1);
		return "、）)".indexOf(last) >= 0 && !"NUMBER".equals(after) ? "" : " ";
	}

	private boolean isTight(ISemanticRegion word) {
		String keyword = keyword(word);
		return keyword != null ? TIGHT_KEYWORDS.contains(keyword) : TIGHT.contains(terminal(word));
	}

	private boolean isLineWord(ISemanticRegion word) {
		return startsLine(word) && !"注".equals(keyword(word));
	}

	/** A keyword in the middle of a line, or a value that is one. */
	private static boolean isKey(ISemanticRegion word) {
		return keyword(word) != null || "COLUMN_KEY".equals(terminal(word)) || "CellKey".equals(terminal(word)) || isEnum(word);
	}

	private static boolean isEnum(ISemanticRegion word) {
		return word.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof EnumRule;
	}

	private static String keyword(ISemanticRegion word) {
		return word.getGrammarElement() instanceof Keyword keyword && !(GrammarUtil.containingRule(keyword) instanceof EnumRule) ? keyword.getValue() : null;
	}

	/** The name of the terminal, data type or enum rule that a word is made by; null for a keyword. */
	private static String terminal(ISemanticRegion word) {
		EObject element = word.getGrammarElement();
		if (element instanceof CrossReference reference) {
			element = reference.getTerminal();
		}
		if (element instanceof RuleCall call) {
			return call.getRule().getName();
		}
		AbstractRule rule = element instanceof AbstractElement part ? GrammarUtil.containingRule(part) : null;
		return rule instanceof EnumRule ? rule.getName() : null;
	}

	private static String rule(ISemanticRegion word) {
		AbstractRule rule = word.getGrammarElement() instanceof AbstractElement part ? GrammarUtil.containingRule(part) : null;
		return rule == null ? "" : rule.getName();
	}
}
