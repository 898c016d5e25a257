package org.planwright.dsl.conversion;

import java.util.function.Predicate;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Text as it stands, but for a sign before it. */
class PlainConverter extends AbstractNullSafeConverter<String> {

	private final String sign;
	private final Predicate<String> valid;

	PlainConverter(String sign, Predicate<String> valid) {
		this.sign = sign;
		this.valid = valid;
	}

	@Override
	protected String internalToValue(String string, INode node) {
		return string.substring(sign.length());
	}

	@Override
	protected String internalToString(String value) {
		PlanValueConverterService.requireOneLine(value);
		if (value.isBlank() || !valid.test(value)) {
			throw new ValueConverterException("not allowed here: " + value, null, null);
		}
		return sign + value;
	}
}
