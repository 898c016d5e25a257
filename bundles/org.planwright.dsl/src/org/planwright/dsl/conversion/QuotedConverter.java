package org.planwright.dsl.conversion;

import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.planwright.dsl.line.PlanLines;

/** A value that is quoted where it could be read otherwise; in quotes a backslash takes the meaning from " and \. */
class QuotedConverter extends AbstractNullSafeConverter<String> {

	private final boolean oneWord;

	QuotedConverter() {
		this(false);
	}

	/** A converter that quotes all values with blanks if they must be one word. */
	QuotedConverter(boolean oneWord) {
		this.oneWord = oneWord;
	}

	@Override
	protected String internalToValue(String string, INode node) {
		if (string.length() < 2 || string.charAt(0) != '"' || string.charAt(string.length() - 1) != '"') {
			return string;
		}
		StringBuilder out = new StringBuilder(string.length());
		for (int i = 1; i < string.length() - 1; i++) {
			if (string.charAt(i) == '\\' && i + 1 < string.length() - 1) {
				i++;
			}
			out.append(string.charAt(i));
		}
		return out.toString();
	}

	@Override
	protected String internalToString(String value) {
		PlanValueConverterService.requireOneLine(value);
		if (!PlanLines.needsQuotes(value) && !(oneWord && value.chars().anyMatch(Character::isWhitespace))) {
			return value;
		}
		return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
