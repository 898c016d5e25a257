package org.planwright.exchange.word;

import java.util.function.Consumer;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;

/** Walks through elements of a Word document by their names. */
final class Xml {

	static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
	static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private Xml() {
	}

	/** Shows every child element to the visitor; the cursor is at the same place before and after. */
	static void children(XmlCursor at, Consumer<XmlCursor> visitor) {
		if (at.toFirstChild()) {
			do {
				visitor.accept(at);
			} while (at.toNextSibling());
			at.toParent();
		}
	}

	/** The local name of a Word element, empty for other elements. */
	static String word(XmlCursor at) {
		QName name = at.getName();
		return name.getNamespaceURI().equals(WORD) ? name.getLocalPart() : "";
	}

	/** Value of an attribute of Word's namespace, or null. */
	static String attribute(XmlCursor at, String name) {
		return at.getAttributeText(new QName(WORD, name));
	}

	/**
	 * Visits the children of the branch of an {@code mc:AlternateContent} that is read: the first choice, or the fallback when there is no
	 * choice or it needs what only a renderer has.
	 */
	static void alternative(XmlCursor at, Consumer<XmlCursor> visitor) {
		boolean fallback = hasNoReadableChoice(at);
		boolean[] done = { false };
		children(at, branch -> {
			boolean wanted = branch.getName().getLocalPart().equals(fallback ? "Fallback" : "Choice");
			if (wanted && !done[0]) {
				done[0] = true;
				children(branch, visitor);
			}
		});
	}

	private static boolean hasNoReadableChoice(XmlCursor at) {
		boolean[] readable = { false };
		children(at, branch -> {
			String needs = branch.getName().getLocalPart().equals("Choice") ? branch.getAttributeText(new QName("Requires")) : null;
			readable[0] |= needs != null && !needs.matches("(?:cx|am3d|aink).*");
		});
		return !readable[0];
	}

	static boolean isAlternative(XmlCursor at) {
		QName name = at.getName();
		return name.getLocalPart().equals("AlternateContent") && name.getNamespaceURI().equals(COMPATIBILITY);
	}

	/** The characters below an element as they would be read, whether deleted or not; paragraphs are separated by LF. */
	static String plain(XmlCursor at) {
		StringBuilder text = new StringBuilder();
		plain(at, text);
		return text.toString();
	}

	private static void plain(XmlCursor at, StringBuilder text) {
		children(at, child -> {
			switch (word(child)) {
				case "t", "delText" -> text.append(child.getTextValue());
				case "tab" -> text.append('\t');
				case "br", "cr" -> text.append('\n');
				case "noBreakHyphen" -> text.append('-');
				case "p" -> {
					text.append(text.isEmpty() ? "" : "\n");
					plain(child, text);
				}
				case "pPr", "rPr", "instrText", "delInstrText" -> { }
				default -> plain(child, text);
			}
		});
	}
}
