package org.planwright.dsl.conversion;

import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** The text of a table cell: a backslash takes the meaning from | and \. */
class TableTextConverter extends AbstractNullSafeConverter<String> {

	@Override
	protected String internalToValue(String string, INode node) {
		if (string.indexOf('\\') < 0) {
			return string;
		}
		StringBuilder out = new StringBuilder(string.length());
		for (int i = 0; i < string.length(); i++) {
			if (string.charAt(i) == '\\' && i + 1 < string.length() && "|\\".indexOf(string.charAt(i + 1)) >= 0) {
				i++;
			}
			out.append(string.charAt(i));
		}
		return out.toString();
	}

	@Override
	protected String internalToString(String value) {
		PlanValueConverterService.requireOneLine(value);
		return value.replace("\\", "\\\\").replace("|", "\\|");
	}
}
