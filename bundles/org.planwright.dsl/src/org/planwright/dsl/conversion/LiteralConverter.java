package org.planwright.dsl.conversion;

import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.planwright.dsl.DslMessages;

/** A literal of an enumeration where the grammar knows a value only. */
class LiteralConverter extends AbstractNullSafeConverter<Object> {

	private final EEnum type;

	LiteralConverter(EDataType type) {
		this.type = (EEnum) type;
	}

	@Override
	protected Object internalToValue(String string, INode node) {
		var literal = type.getEEnumLiteralByLiteral(string);
		if (literal == null) {
			String known = type.getELiterals().stream().map(each -> each.getLiteral()).collect(Collectors.joining("、"));
			throw new ValueConverterException(DslMessages.format("unknownLiteral", string, known), node, null);
		}
		return literal.getInstance();
	}

	@Override
	protected String internalToString(Object value) {
		return ((Enumerator) value).getLiteral();
	}
}
