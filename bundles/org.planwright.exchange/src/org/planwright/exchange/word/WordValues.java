package org.planwright.exchange.word;

import java.util.OptionalInt;

import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.xmlbeans.SimpleValue;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;

/** Values of Word's properties, read so that a damaged one counts as missing. */
final class WordValues {

	private static final int MOST_DIGITS = 9;

	private WordValues() {
	}

	static OptionalInt integer(CTDecimalNumber number) {
		return number == null ? OptionalInt.empty() : integer(number.xgetVal());
	}

	static OptionalInt integer(XmlObject value) {
		String text = text(value);
		return text != null && text.length() <= MOST_DIGITS && text.matches("-?[0-9]+") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
	}

	/** Null when there is none. */
	static String text(CTString string) {
		return string == null ? null : text(string.xgetVal());
	}

	/** Null when there is none. */
	static String text(XmlObject value) {
		return value instanceof SimpleValue simple ? simple.getStringValue() : null;
	}

	/** Null when there is no such property. */
	static Boolean onOff(CTOnOff property) {
		if (property == null) {
			return null;
		}
		try {
			return POIXMLUnits.parseOnOff(property);
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	/** Whether a property is there and on. */
	static boolean isOn(CTOnOff property) {
		return Boolean.TRUE.equals(onOff(property));
	}
}
