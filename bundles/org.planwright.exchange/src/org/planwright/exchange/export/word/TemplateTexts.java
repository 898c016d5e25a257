package org.planwright.exchange.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.planwright.exchange.export.word.Placeholders.Form;
import org.planwright.exchange.export.word.Placeholders.Placeholder;

/** Finds and replaces placeholders in the texts of a template, also where Word has split one over several runs. */
final class TemplateTexts {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final QName PARAGRAPH = new QName(W, "p");
	private static final QName TEXT = new QName(W, "t");
	private static final QName BREAK = new QName(W, "br");

	private final String template;
	private final Map<String, List<String>> values;

	/**
	 * @param template its name, for messages
	 * @param values   lines of all placeholders that are no blocks, by key
	 */
	TemplateTexts(String template, Map<String, List<String>> values) {
		this.template = template;
		this.values = values;
	}

	/** The placeholder that is all a paragraph says; null when there is none. */
	Placeholder alone(CTP paragraph) throws TemplateException {
		String text = text(paragraph).strip();
		Matcher only = Placeholders.PATTERN.matcher(text);
		return only.matches() ? placeholder(only.group(1)) : null;
	}

	/**
	 * Replaces the placeholders in all paragraphs of a part.
	 *
	 * @throws TemplateException when one is not known, or is a block and stands here
	 */
	void fill(XmlObject part) throws TemplateException {
		for (CTP paragraph : paragraphs(part)) {
			fillParagraph(paragraph);
		}
	}

	/** The lines that a placeholder stands for. */
	List<String> lines(Placeholder placeholder) {
		return values.get(placeholder.key());
	}

	/** Replaces the only placeholder of a paragraph by a text. */
	void fill(CTP paragraph, String text) {
		List<CTText> texts = texts(paragraph);
		replace(texts, 0, text(paragraph).length(), text);
	}

	private void fillParagraph(CTP paragraph) throws TemplateException {
		List<CTText> texts = texts(paragraph);
		StringBuilder all = new StringBuilder();
		texts.forEach(text -> all.append(text.getStringValue()));
		List<MatchResult> found = Placeholders.PATTERN.matcher(all).results().toList();
		for (MatchResult each : found.reversed()) {
			Placeholder placeholder = placeholder(each.group(1));
			if (placeholder.form() == Form.BLOCK) {
				throw new TemplateException(TemplateException.Reason.MISPLACED_PLACEHOLDER, template, each.group());
			}
			replace(texts, each.start(), each.end(), String.join(placeholder.form() == Form.LINES ? "　" : "\n", values.get(placeholder.key())));
		}
		if (!found.isEmpty()) {
			texts.forEach(TemplateTexts::breakLines);
		}
	}

	private Placeholder placeholder(String name) throws TemplateException {
		Placeholder placeholder = Placeholders.of(name).orElse(null);
		if (placeholder == null) {
			throw new TemplateException(TemplateException.Reason.UNKNOWN_PLACEHOLDER, template, "{{" + name + "}}", Placeholders.names());
		}
		return placeholder;
	}

	/** The first of the texts that a place reaches over takes the new text, the others keep what is beside it. */
	private static void replace(List<CTText> texts, int start, int end, String value) {
		int from = 0;
		boolean placed = false;
		for (CTText text : texts) {
			String old = text.getStringValue();
			int to = from + old.length();
			if (to > start && from < end) {
				String before = old.substring(0, Math.max(0, start - from));
				String after = old.substring(Math.min(old.length(), Math.max(0, end - from)));
				text.setStringValue(before + (placed ? "" : value) + after);
				placed = true;
			}
			from = to;
		}
	}

	private static void breakLines(CTText text) {
		String[] lines = text.getStringValue().split("\n", -1);
		Runs.set(text, lines[0]);
		if (lines.length > 1) {
			try (XmlCursor at = text.newCursor()) {
				at.toEndToken();
				at.toNextToken();
				for (int i = 1; i < lines.length; i++) {
					at.insertElement(BREAK);
					at.insertElementWithText(TEXT, lines[i]);
				}
			}
		}
	}

	static String text(CTP paragraph) {
		StringBuilder text = new StringBuilder();
		texts(paragraph).forEach(each -> text.append(each.getStringValue()));
		return text.toString();
	}

	/** The texts of a paragraph, without those of paragraphs in it, as text boxes have them. */
	private static List<CTText> texts(CTP paragraph) {
		List<CTText> texts = new ArrayList<>();
		try (XmlCursor at = paragraph.newCursor()) {
			collect(at, texts);
		}
		return texts;
	}

	private static void collect(XmlCursor at, List<CTText> texts) {
		at.push();
		for (boolean more = at.toFirstChild(); more; more = at.toNextSibling()) {
			if (TEXT.equals(at.getName()) && at.getObject() instanceof CTText text) {
				texts.add(text);
			} else if (!PARAGRAPH.equals(at.getName())) {
				collect(at, texts);
			}
		}
		at.pop();
	}

	private static List<CTP> paragraphs(XmlObject part) {
		List<CTP> found = new ArrayList<>();
		try (XmlCursor at = part.newCursor(); XmlCursor end = part.newCursor()) {
			end.toEndToken();
			while (at.isLeftOf(end)) {
				if (at.isStart() && PARAGRAPH.equals(at.getName()) && at.getObject() instanceof CTP paragraph) {
					found.add(paragraph);
				}
				if (at.toNextToken().isNone()) {
					break;
				}
			}
		}
		return found;
	}
}
