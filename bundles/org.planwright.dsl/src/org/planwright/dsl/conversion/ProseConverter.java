package org.planwright.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.planwright.dsl.line.PlanLines;

/** Prose: a backslash takes the meaning from the sign behind it and, as the first character of a line, from the beginning of that line. */
class ProseConverter extends AbstractNullSafeConverter<String> {

	private final boolean lineStart;

	ProseConverter(boolean lineStart) {
		this.lineStart = lineStart;
	}

	@Override
	protected String internalToValue(String string, INode node) {
		boolean forced = lineStart && PlanLines.isForced(string);
		return PlanLines.unescape(forced ? string.substring(1) : string);
	}

	@Override
	protected String internalToString(String value) {
		PlanValueConverterService.requireOneLine(value);
		if (value.isEmpty()) {
			throw new ValueConverterException("empty prose", null, null);
		}
		String escaped = PlanLines.escape(value);
		return lineStart && PlanLines.isForced(escaped) ? '\\' + escaped : escaped;
	}
}
