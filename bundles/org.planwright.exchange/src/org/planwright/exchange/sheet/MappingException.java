package org.planwright.exchange.sheet;

import java.nio.file.Path;
import java.util.Locale;

/** A file of mappings that cannot be understood. */
public final class MappingException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Object[] arguments;

	MappingException(Path file, String key, Object... arguments) {
		super(key);
		this.arguments = new Object[arguments.length + 1];
		this.arguments[0] = file;
		System.arraycopy(arguments, 0, this.arguments, 1, arguments.length);
	}

	/** What is wrong, in a language. */
	public String message(Locale locale) {
		return SheetMessages.get(locale, getMessage(), arguments);
	}
}
