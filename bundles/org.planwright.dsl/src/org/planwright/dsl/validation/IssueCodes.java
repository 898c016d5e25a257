package org.planwright.dsl.validation;

/** Codes of what is wrong with a plan as a text of the language. */
public interface IssueCodes {

	/** A file of a version that is not known. */
	String UNKNOWN_FORMAT = "planwright.language.unknownFormat";
	/** A line among the headers that is none. */
	String UNKNOWN_HEADER = "planwright.language.unknownHeader";
	/** A kind of header that is given twice. */
	String DUPLICATE_HEADER = "planwright.language.duplicateHeader";
	/** Text that belongs to no key. */
	String UNKNOWN_TEXT = "planwright.language.unknownText";
	/** A line without a place. */
	String DAMAGED_LINE = "planwright.language.damagedLine";
	/** A frame without its opening sign. */
	String MISSING_OPEN = "planwright.language.missingOpen";
	/** A frame without its closing sign. */
	String MISSING_CLOSE = "planwright.language.missingClose";
	/** A detail that begins with no key. */
	String UNKNOWN_KEY = "planwright.language.unknownKey";
	/** A key without a value. */
	String MISSING_VALUE = "planwright.language.missingValue";
	/** Years that name no year. */
	String UNKNOWN_YEARS = "planwright.language.unknownYears";
	/** An amount without a number. */
	String UNKNOWN_AMOUNT = "planwright.language.unknownAmount";
	/** A check that is not complete. */
	String MALFORMED_CHECK = "planwright.language.malformedCheck";
	/** A word where only certain words are known. */
	String UNKNOWN_LITERAL = "planwright.language.unknownLiteral";
	/** A name that two elements bear. */
	String AMBIGUOUS_NAME = "planwright.language.ambiguousName";
}
