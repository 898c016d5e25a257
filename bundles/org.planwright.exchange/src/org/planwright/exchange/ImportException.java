package org.planwright.exchange;

import java.util.Locale;

/** A file that cannot be imported. Its message says what is wrong, in which file, and what to do. */
public final class ImportException extends ExchangeException {

	private static final long serialVersionUID = 1L;

	/** Why a file cannot be imported. */
	public enum Reason {
		/** No characters at all, or only blanks. */
		EMPTY,
		/** Not text. */
		BINARY,
		/** Text in a character set that is not known, or too damaged. */
		UNDECODABLE,
		/** Larger than the limit of its format, {@link org.planwright.exchange.office.OfficeLimits}. */
		TOO_BIG,
		/** Text, but with nothing of a plan's structure. */
		NOT_A_PLAN,
		/** The text ends in the middle of a table's row: a part of the draft is missing. */
		CUT_OFF,
		/** A format no reader knows. */
		UNKNOWN_FORMAT,
		/** A workbook, where a document is asked for. */
		WORKBOOK,
		/** Slides. */
		SLIDES,
		/** PDF or OFD: pages, not paragraphs. */
		FIXED_LAYOUT,
		/** A document of a format that WPS and Word read and that is not read here: OpenDocument, Word XML. */
		OTHER_WORD_PROCESSOR,
		/** Microsoft Works or WPS of the time before it took up Word's formats. */
		OLD_WORKS,
		/** Protected by a password. */
		ENCRYPTED,
		/** An office file that is cut off or broken. */
		DAMAGED,
		/** A part of a package is missing, cut off or no XML. */
		DAMAGED_PART,
		/** A package without a document in it. */
		NO_DOCUMENT,
		/** A part of a package is larger than its limit. */
		PART_TOO_BIG,
		/** A package has more parts than any document has. */
		TOO_MANY_PARTS,
		/** A part is packed more tightly than any text is. */
		ZIP_BOMB,
		/** A part has a document type, which could name entities. */
		DOCUMENT_TYPE,
		/** The elements of a part stand too deep in each other. */
		TOO_DEEP,
		/** Two parts of a package have one name. */
		PART_TWICE,
		/** The name of a part leads out of the package. */
		PART_OUTSIDE,
		/** No workbook, where one is asked for. */
		NO_WORKBOOK,
		/** A page of the web with a table, saved by a system as if it were a workbook. */
		WEB_PAGE,
		/** More sheets than are read. */
		TOO_MANY_SHEETS,
		/** More cells with content than are read. */
		TOO_MANY_CELLS,
		/** The plug-in that reads the format failed. */
		PLUGIN_FAILED,
		/** Missing, a folder, or not allowed to be read. */
		UNREADABLE
	}

	private final Reason reason;
	private final transient Object[] arguments;

	/**
	 * @param file      name of the file as the user gave it
	 * @param arguments further facts the message of this reason names
	 */
	public ImportException(Reason reason, String file, Object... arguments) {
		this.reason = reason;
		this.arguments = new Object[arguments.length + 1];
		this.arguments[0] = file;
		System.arraycopy(arguments, 0, this.arguments, 1, arguments.length);
	}

	public Reason reason() {
		return reason;
	}

	@Override
	public String message(Locale locale) {
		return Messages.get(locale, "error." + reason.name(), arguments);
	}
}
