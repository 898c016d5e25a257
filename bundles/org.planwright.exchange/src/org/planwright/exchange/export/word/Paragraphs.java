package org.planwright.exchange.export.word;

import java.math.BigInteger;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.planwright.exchange.export.printed.Span;

/** Fills paragraphs: their style and their text with its marks. */
final class Paragraphs {

	private final WordStyles styles;
	private final Footnotes footnotes;
	private final CTPPr bodyForm;
	private final CTRPr bodyLook;

	/** @param model the paragraph of the template that stands for the text of the plan: its form is that of the text */
	Paragraphs(WordStyles styles, Footnotes footnotes, CTP model) {
		this.styles = styles;
		this.footnotes = footnotes;
		bodyForm = (CTPPr) CTPPr.Factory.newInstance();
		if (model.isSetPPr()) {
			bodyForm.set(model.getPPr());
			if (bodyForm.isSetSectPr()) {
				bodyForm.unsetSectPr();
			}
			if (bodyForm.isSetRPr()) {
				bodyForm.unsetRPr();
			}
		} else {
			bodyForm.addNewPStyle().setVal(styles.id(WordStyle.BODY));
		}
		bodyLook = model.sizeOfRArray() > 0 && model.getRArray(0).isSetRPr() ? model.getRArray(0).getRPr() : null;
	}

	WordStyles styles() {
		return styles;
	}

	/** A paragraph of the text. */
	void body(CTP paragraph, List<Span> text) {
		paragraph.addNewPPr().set(bodyForm);
		spans(paragraph, text, bodyLook);
	}

	/** A paragraph of a style. */
	CTP fill(CTP paragraph, WordStyle style, List<Span> text) {
		paragraph.addNewPPr().addNewPStyle().setVal(styles.id(style));
		spans(paragraph, text, null);
		return paragraph;
	}

	/** A heading with a bookmark that the contents lead to. */
	void heading(CTP paragraph, int level, List<Span> text, String bookmark, int bookmarkId) {
		CTStyle style = styles.heading(level);
		CTPPr form = paragraph.addNewPPr();
		form.addNewPStyle().setVal(style.getStyleId());
		if (styles.isNumbered(style)) {
			form.addNewNumPr().addNewNumId().setVal(BigInteger.ZERO);
		}
		Fields.bookmark(paragraph, bookmark, bookmarkId, () -> spans(paragraph, text, null));
	}

	private void spans(CTP paragraph, List<Span> text, CTRPr look) {
		StringBuilder plain = new StringBuilder();
		for (Span span : text) {
			if (!span.raised()) {
				plain.append(span.text());
				continue;
			}
			flush(paragraph, plain, look);
			if (!footnotes.write(span, paragraph)) {
				Runs.addRaised(paragraph, span.text(), look);
			}
		}
		flush(paragraph, plain, look);
	}

	private static void flush(CTP paragraph, StringBuilder plain, CTRPr look) {
		if (!plain.isEmpty()) {
			Runs.add(paragraph, plain.toString(), look);
			plain.setLength(0);
		}
	}
}
