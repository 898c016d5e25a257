package org.planwright.exchange.export.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.Span;
import org.planwright.exchange.export.printed.TermMarks;
import org.planwright.model.Prose;
import org.planwright.model.plan.Line;
import org.planwright.model.text.CircledNumbers;

/**
 * The terms of the glossary as footnotes. A published plan explains a term once, at the foot of the page that uses it or in a list at the end; both would say
 * it twice. So a term that the text marks is a footnote at its first mark, numbered by Word in order of appearance; a later mark refers to it. What no mark
 * leads to stays in the list, which is left out when nothing stays.
 */
final class Footnotes {

	private static final String BOOKMARK = "_Term";
	/** Bookmarks of headings have smaller ids. */
	private static final int FIRST_BOOKMARK = 100_000;

	/** The last number that Word writes in a circle. */
	private static final int LAST_CIRCLED = 20;

	private final XWPFDocument document;
	private final WordStyles styles;
	private final TermMarks marks;
	private final Map<Line, Printed.Term> terms = new HashMap<>();
	/** Numbers of terms that have a footnote, in order. */
	private final Map<Integer, BigInteger> written = new LinkedHashMap<>();
	private XWPFFootnotes part;

	Footnotes(XWPFDocument document, WordStyles styles, List<Printed> content) {
		this.document = document;
		this.styles = styles;
		marks = TermMarks.of(content);
		for (Printed each : content) {
			if (each instanceof Printed.Terms glossary) {
				glossary.terms().forEach(term -> terms.put(term.source(), term));
			}
		}
	}

	/** No footnotes. */
	static Footnotes none(XWPFDocument document) {
		return new Footnotes(document, null, List.of());
	}

	/** The term that a mark of this number leads to. */
	private Optional<Printed.Term> marked(int number) {
		return marks.firstMark(number).flatMap(mark -> marks.term(number)).map(terms::get);
	}

	/** The terms of a glossary that are no footnotes. */
	List<Printed.Term> unmarked(Printed.Terms glossary) {
		return glossary.terms().stream().filter(term -> marked(term.number()).orElse(null) != term).toList();
	}

	/**
	 * Writes a mark as a footnote, or as a reference to that of an earlier mark of the term.
	 *
	 * @return whether it is one
	 */
	boolean write(Span mark, CTP paragraph) {
		int number = Prose.markNumber(mark.text());
		Optional<Printed.Term> term = marked(number);
		if (term.isEmpty()) {
			return false;
		}
		if (written.containsKey(number)) {
			refer(number, paragraph);
			return true;
		}
		BigInteger id = add(term.get());
		written.put(number, id);
		Fields.bookmark(paragraph, BOOKMARK + number, FIRST_BOOKMARK + number, () -> {
			CTR run = paragraph.addNewR();
			run.addNewRPr().addNewRStyle().setVal(styles.id(WordStyle.FOOTNOTE_MARK));
			run.addNewFootnoteReference().setId(id);
		});
		return true;
	}

	/** The number is written as Word writes it when it updates the field; raised in itself for programs that know no styles. */
	private void refer(int number, CTP paragraph) {
		int place = new ArrayList<>(written.keySet()).indexOf(number) + 1;
		String text = place <= LAST_CIRCLED ? String.valueOf(CircledNumbers.format(place)) : String.valueOf(place);
		Fields.write(paragraph, " NOTEREF " + BOOKMARK + number + " \\f \\h ", text, run -> {
			CTRPr look = run.addNewRPr();
			look.addNewRStyle().setVal(styles.id(WordStyle.FOOTNOTE_MARK));
			look.addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
		});
	}

	private BigInteger add(Printed.Term term) {
		if (part == null) {
			part = document.createFootnotes();
			if (part.getFootnotesList().isEmpty()) {
				separator(STFtnEdn.SEPARATOR, -1);
				separator(STFtnEdn.CONTINUATION_SEPARATOR, 0);
			}
		}
		BigInteger id = BigInteger.valueOf(part.getFootnotesList().stream().map(XWPFFootnote::getId).mapToLong(BigInteger::longValue).max().orElse(0) + 1);
		CTFtnEdn note = CTFtnEdn.Factory.newInstance();
		note.setId(id);
		CTP paragraph = note.addNewP();
		paragraph.addNewPPr().addNewPStyle().setVal(styles.id(WordStyle.FOOTNOTE));
		CTR mark = paragraph.addNewR();
		mark.addNewRPr().addNewRStyle().setVal(styles.id(WordStyle.FOOTNOTE_MARK));
		mark.addNewFootnoteRef();
		Runs.add(paragraph, " " + plain(term), null);
		part.addFootnote(note);
		return id;
	}

	private void separator(STFtnEdn.Enum type, int id) {
		CTFtnEdn note = CTFtnEdn.Factory.newInstance();
		note.setType(type);
		note.setId(BigInteger.valueOf(id));
		CTR run = note.addNewP().addNewR();
		if (type == STFtnEdn.SEPARATOR) {
			run.addNewSeparator();
		} else {
			run.addNewContinuationSeparator();
		}
		part.addFootnote(note);
	}

	private static String plain(Printed.Term term) {
		return term.name() + "：" + Runs.plain(term.definition());
	}
}
