package org.planwright.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.planwright.dsl.line.PlanLines;

/** Prose: a backslash takes the meaning from the sign behind it. */
class ProseConverter extends AbstractNullSafeConverter<String> {

	@Override
	protected String internalToValue(String string, INode node) {
		return PlanLines.unescape(string);
	}

	@Override
	protected String internalToString(String value) {
		PlanValueConverterService.requireOneLine(value);
		if (value.isEmpty()) {
			throw new ValueConverterException("empty prose", null, null);
		}
		return PlanLines.escape(value);
	}
}
