package org.planwright.exchange.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javax.xml.namespace.QName;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTxbxContent;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.TxbxContentDocument;
import org.planwright.exchange.word.WordStyles.Style;

/** One line while it is read from a paragraph, or from several that tracked changes join. */
final class WordLine {

	/** What is the same for all lines of a part. */
	record Context(WordMarks marks, Pages pages, NoteNumbers notes, WordStyles styles, String noteMark, String file, List<WordPicture> pictures) {
	}

	private final int start;
	private final Context context;
	private final int page;
	private final StringBuilder text = new StringBuilder();
	private final StringBuilder hidden = new StringBuilder();
	private final List<Piece> pieces = new ArrayList<>();
	private final List<Integer> pageBreaks = new ArrayList<>();
	private final List<XmlObject> boxes = new ArrayList<>();
	private AutomaticNumbers.Number number;
	private boolean numbered;
	private int numberLength;
	private Supplier<AutomaticNumbers.Number> nextNumber;
	private Fields fields;
	private Style style;
	private CTP kept;
	// of the run that is being read
	private CTR run;
	private boolean bold;
	private boolean raised;
	private boolean vanishes;

	WordLine(int start, Context context) {
		this.start = start;
		this.context = context;
		page = context.pages().page();
	}

	/** Reads a paragraph to the end of the line. */
	void read(XmlCursor paragraph, Style paragraphStyle, Supplier<AutomaticNumbers.Number> itsNumber, Fields open) {
		style = paragraphStyle;
		nextNumber = itsNumber;
		fields = open;
		content(paragraph);
		flushHidden();
	}

	private int offset() {
		return start + text.length();
	}

	private void content(XmlCursor container) {
		Xml.children(container, this::inline);
	}

	private void inline(XmlCursor at) {
		switch (Xml.word(at)) {
			case "r" -> run(at);
			case "ins", "moveTo" -> added(at);
			case "del" -> context.marks().deleted(offset(), attribute(at, "author"), attribute(at, "date"), Xml.plain(at));
			case "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "fldData" -> { }
			case "commentRangeStart" -> context.marks().openComment(Xml.attribute(at, "id"), offset());
			case "commentRangeEnd" -> context.marks().closeComment(Xml.attribute(at, "id"), offset());
			case "" -> foreign(at);
			// hyperlink, fldSimple, sdt, sdtContent, smartTag, customXml, dir, bdo and what only wraps
			default -> content(at);
		}
	}

	/** Formulas are read sign by sign; of alternatives one is read. */
	private void foreign(XmlCursor at) {
		if (Xml.isAlternative(at)) {
			Xml.alternative(at, this::inline);
		} else if (at.getName().getLocalPart().equals("t")) {
			run = null;
			append(at.getTextValue(), at.getObject(), 0);
		} else {
			content(at);
		}
	}

	private void added(XmlCursor at) {
		flushHidden();
		int from = text.length();
		content(at);
		flushHidden();
		context.marks().added(Xml.word(at).equals("moveTo"), start + from, offset(), attribute(at, "author"), attribute(at, "date"),
				text.substring(from));
	}

	private static String attribute(XmlCursor at, String name) {
		String value = Xml.attribute(at, name);
		return value == null ? "" : value;
	}

	private void run(XmlCursor at) {
		run = at.getObject() instanceof CTR typed ? typed : null;
		look(RunLook.of(run, style, context.styles()));
		Xml.children(at, this::inRun);
	}

	private void look(RunLook look) {
		bold = look.bold();
		raised = look.raised();
		vanishes = look.hidden();
	}

	private void inRun(XmlCursor at) {
		switch (Xml.word(at)) {
			case "t" -> text(at);
			case "tab", "ptab" -> append("\t", at.getObject(), 0);
			case "br" -> lineBreak(at);
			case "cr" -> append(String.valueOf(WordText.BREAK), at.getObject(), 0);
			case "noBreakHyphen" -> append("-", at.getObject(), 0);
			case "sym" -> symbol(at);
			case "fldChar" -> fields.mark(Xml.attribute(at, "fldCharType"));
			case "instrText" -> fields.instruction(at.getTextValue());
			case "footnoteReference", "endnoteReference" -> reference(at);
			case "footnoteRef", "endnoteRef" -> append(context.noteMark(), at.getObject(), 0);
			case "commentReference" -> context.marks().comment(Xml.attribute(at, "id"), offset());
			case "lastRenderedPageBreak" -> context.pages().rendered();
			case "ruby" -> Xml.children(at, part -> {
				if (Xml.word(part).equals("rubyBase")) {
					Xml.children(part, this::inline);
				}
			});
			case "drawing", "pict", "object" -> drawing(at);
			case "r" -> run(at);
			default -> {
				if (Xml.isAlternative(at)) {
					Xml.alternative(at, this::inRun);
				}
			}
		}
	}

	private void text(XmlCursor at) {
		String value = at.getTextValue();
		boolean preserved = "preserve".equals(at.getAttributeText(new QName("http://www.w3.org/XML/1998/namespace", "space")));
		int from = 0;
		int to = value.length();
		while (!preserved && from < to && isXmlBlank(value.charAt(from))) {
			from++;
		}
		while (!preserved && to > from && isXmlBlank(value.charAt(to - 1))) {
			to--;
		}
		append(value.substring(from, to).replace('\n', ' ').replace('\r', ' ').replace('\t', ' '), at.getObject(), from);
	}

	private static boolean isXmlBlank(char c) {
		return c == ' ' || c == '\n' || c == '\r' || c == '\t';
	}

	private void lineBreak(XmlCursor at) {
		if ("page".equals(Xml.attribute(at, "type"))) {
			pageBreaks.add(text.length());
			context.pages().broken();
		}
		append(String.valueOf(WordText.BREAK), at.getObject(), 0);
	}

	private void symbol(XmlCursor at) {
		String code = Xml.attribute(at, "char");
		if (code != null && code.matches("[0-9A-Fa-f]{1,4}")) {
			append(Symbols.unicode((char) Integer.parseInt(code, 16), attribute(at, "font")), at.getObject(), 0);
		}
	}

	private void reference(XmlCursor at) {
		boolean end = Xml.word(at).equals("endnoteReference");
		String custom = Xml.attribute(at, "customMarkFollows");
		boolean ownMark = custom != null && !custom.matches("0|false|off");
		if (!vanishes && fields.isPrinted()) {
			append(context.notes().refer(Xml.attribute(at, "id"), end, ownMark, offset()), at.getObject(), 0);
		}
	}

	private void drawing(XmlCursor at) {
		Xml.children(at, this::inDrawing);
	}

	private void inDrawing(XmlCursor at) {
		if (Xml.word(at).equals("txbxContent")) {
			XmlObject box = box(at);
			if (box != null && !vanishes) {
				boxes.add(box);
			}
			return;
		}
		String name = at.getName().getLocalPart();
		String picture = at.getAttributeText(new QName(Xml.RELATIONSHIPS, name.equals("blip") ? "embed" : "id"));
		if (picture != null && (name.equals("blip") || name.equals("imagedata")) && !vanishes) {
			context.pictures().add(new WordPicture(offset(), picture, context.file()));
		}
		if (Xml.isAlternative(at)) {
			Xml.alternative(at, this::inDrawing);
		} else {
			drawing(at);
		}
	}

	/** The content of a text box; a copy of it where the schema does not say what it is. */
	private static XmlObject box(XmlCursor at) {
		if (at.getObject() instanceof CTTxbxContent typed) {
			return typed;
		}
		try {
			return TxbxContentDocument.Factory.parse(at.newXMLStreamReader(), POIXMLTypeLoader.DEFAULT_XML_OPTIONS).getTxbxContent();
		} catch (XmlException e) {
			return null;
		}
	}

	private void append(String characters, XmlObject source, int offset) {
		if (characters.isEmpty() || !fields.isPrinted()) {
			return;
		}
		if (vanishes) {
			hidden.append(characters);
			return;
		}
		flushHidden();
		beginWith(characters.charAt(0));
		int from = text.length();
		text.append(characters);
		pieces.add(new Piece(from, text.length(), run, source, offset, bold, raised));
		if (!characters.isBlank()) {
			context.pages().printed();
		}
	}

	private void flushHidden() {
		if (!hidden.isEmpty()) {
			context.marks().hidden(offset(), hidden.toString());
			hidden.setLength(0);
		}
	}

	// ---- the automatic number

	/** Writes the number before the first character of the line. */
	private void beginWith(char first) {
		if (!numbered) {
			number();
			if (number != null && number.isApartFrom(first)) {
				text.append(' ');
				numberLength++;
			}
		}
	}

	/** Writes the number of a line that has nothing else. */
	void number() {
		if (!numbered) {
			numbered = true;
			number = nextNumber.get();
			if (number != null) {
				text.append(number.text());
				numberLength = text.length();
			}
		}
	}

	// ---- what was read

	/** Remembers the paragraph that this line ends with so far. */
	void keep(CTP paragraph) {
		kept = paragraph;
	}

	CTP kept() {
		return kept;
	}

	int start() {
		return start;
	}

	String text() {
		return text.toString();
	}

	int numberLength() {
		return numberLength;
	}

	List<Piece> pieces() {
		return pieces;
	}

	int page() {
		return page;
	}

	List<Integer> pageBreaks() {
		return pageBreaks;
	}

	List<XmlObject> boxes() {
		return boxes;
	}
}
