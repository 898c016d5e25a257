package org.planwright.exchange.export.word;

import java.util.List;
import java.util.stream.Collectors;

import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.planwright.exchange.export.printed.Span;

/** Runs of text. */
final class Runs {

	private static final char HIGHEST_ASCII = '\u007E';

	private Runs() {
	}

	/**
	 * Adds text to a paragraph, with its line breaks.
	 *
	 * @param form look of the run; null for that of the paragraph
	 */
	static CTR add(CTP paragraph, String text, CTRPr form) {
		CTR run = paragraph.addNewR();
		if (form != null) {
			run.addNewRPr().set(form);
		}
		// Quotation marks, dashes and dots are in both Western and Chinese fonts: here they are Chinese.
		if (text.chars().anyMatch(c -> c > HIGHEST_ASCII)) {
			CTRPr look = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
			(look.sizeOfRFontsArray() > 0 ? look.getRFontsArray(0) : look.addNewRFonts()).setHint(STHint.EAST_ASIA);
		}
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.addNewBr();
			}
			set(run.addNewT(), lines[i]);
		}
		return run;
	}

	/** Adds a raised text, such as a mark that leads nowhere. */
	static void addRaised(CTP paragraph, String text, CTRPr form) {
		CTR run = add(paragraph, text, form);
		(run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
	}

	/** Sets a text, without what XML cannot hold. */
	static void set(CTText target, String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) || c == '\t').forEach(clean::appendCodePoint);
		target.setStringValue(clean.toString());
		if (!clean.isEmpty() && (clean.charAt(0) <= ' ' || clean.charAt(clean.length() - 1) <= ' ' || clean.indexOf("  ") >= 0)) {
			target.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
		}
	}

	/** The text without note marks. */
	static String plain(List<Span> text) {
		return text.stream().filter(span -> !span.raised()).map(Span::text).collect(Collectors.joining());
	}
}
