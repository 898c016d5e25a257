package org.planwright.exchange.export.word;

import java.io.IOException;
import java.util.Locale;

import org.planwright.exchange.ImportException;
import org.planwright.exchange.Messages;

/** A template that cannot be used. Its message says what is wrong, in which file, and what to do. */
public final class TemplateException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why a template cannot be used. */
	public enum Reason {
		/** Missing, a folder, or not allowed to be read. */
		UNREADABLE,
		/** Damaged, or not to be trusted; the message says why. */
		UNUSABLE,
		/** Not a document of Word. */
		NOT_WORD,
		/** It holds macros. */
		MACROS,
		/** It has no place for the text of the plan. */
		NO_BODY,
		/** Something in double braces that means nothing. */
		UNKNOWN_PLACEHOLDER,
		/** A placeholder for several paragraphs that does not stand in one of its own. */
		MISPLACED_PLACEHOLDER
	}

	private final Reason reason;
	private final transient Object[] arguments;

	/**
	 * @param file      name of the template
	 * @param arguments further facts the message of this reason names
	 */
	TemplateException(Reason reason, String file, Object... arguments) {
		this.reason = reason;
		this.arguments = new Object[arguments.length + 1];
		this.arguments[0] = file;
		System.arraycopy(arguments, 0, this.arguments, 1, arguments.length);
	}

	/** A template that is no document that can be read. */
	TemplateException(ImportException cause) {
		super(cause);
		reason = Reason.UNUSABLE;
		arguments = new Object[0];
	}

	public Reason reason() {
		return reason;
	}

	/** The message in a language. */
	public String message(Locale locale) {
		if (getCause() instanceof ImportException cause) {
			return Messages.get(locale, "template.UNUSABLE", cause.message(locale));
		}
		return Messages.get(locale, "template." + reason.name(), arguments);
	}

	@Override
	public String getMessage() {
		return message(Locale.ENGLISH);
	}

	@Override
	public String getLocalizedMessage() {
		return message(Locale.getDefault());
	}
}
