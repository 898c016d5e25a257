package org.planwright.rules.pack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A file is no usable data pack. */
public final class DataPackException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong with it. */
	public enum Reason {
		/** It cannot be read, or is no zip. */
		NO_ZIP,
		/** It is larger than data packs are. */
		TOO_LARGE,
		/** It has no {@code pack.json}. */
		NO_DESCRIPTION,
		/** Its {@code pack.json} lacks something; arguments: what. */
		DESCRIPTION,
		/** A file in it is no JSON object; arguments: file, reason. */
		NO_JSON,
		/** There is no dictionary of that name; arguments: file. */
		UNKNOWN_DICTIONARY,
		/** An entry is not what the dictionary of the product has; arguments: file, where, what is expected. */
		ENTRY,
		/** A text is no regular expression; arguments: file, where, reason. */
		PATTERN
	}

	private final Reason reason;
	private final transient Object[] arguments;

	/**
	 * @param file name of the pack
	 * @param more see {@link Reason}
	 */
	DataPackException(Reason reason, String file, Object... more) {
		super(reason + " " + file);
		this.reason = reason;
		this.arguments = new Object[more.length + 1];
		arguments[0] = file;
		System.arraycopy(more, 0, arguments, 1, more.length);
	}

	/** What is wrong. */
	public Reason reason() {
		return reason;
	}

	/** What is wrong, where, and what to do. */
	public String message(Locale locale) {
		var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		ResourceBundle messages = ResourceBundle.getBundle(DataPackException.class.getPackageName() + ".messages", locale, DataPackException.class.getClassLoader(), control);
		return MessageFormat.format(messages.getString(reason.name()), arguments);
	}
}
