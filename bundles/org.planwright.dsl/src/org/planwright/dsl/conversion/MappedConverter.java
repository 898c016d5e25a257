package org.planwright.dsl.conversion;

import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A converter for a type that has a text form. */
class MappedConverter<T> implements IValueConverter<T> {

	private final IValueConverter<String> text;
	private final Function<String, T> parse;
	private final Function<T, String> print;

	MappedConverter(IValueConverter<String> text, Function<String, T> parse, Function<T, String> print) {
		this.text = text;
		this.parse = parse;
		this.print = print;
	}

	@Override
	public T toValue(String string, INode node) {
		return string == null ? null : parse.apply(text.toValue(string, node));
	}

	@Override
	public String toString(T value) {
		return text.toString(print.apply(value));
	}
}
