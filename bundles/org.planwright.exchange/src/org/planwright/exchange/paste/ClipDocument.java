package org.planwright.exchange.paste;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.html.HtmlReader;
import org.planwright.exchange.rtf.RtfReader;

/** Reads the form of a clip that says most about the document it was copied from. */
final class ClipDocument {

	private static final String NAME = "clipboard";
	/** Editors of plain text also put their colours on the clipboard: blanks and line ends mean what they are there. */
	private static final Pattern PLAIN = Pattern.compile("<(?:div|span|pre)\\b[^>]*white-space:\\s*pre[^>]*>|<pre\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern DOCUMENT = Pattern.compile("<(?:p|h[1-6]|li|table|br|div)\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern OFFICE = Pattern.compile("mso-|class=[\"']?Mso|urn:schemas-microsoft-com|LibreOffice|OpenOffice", Pattern.CASE_INSENSITIVE);
	/** LibreOffice writes lists as lists of HTML, which have other numbers. */
	private static final Pattern NUMBERS_LOST = Pattern.compile("(?:LibreOffice|OpenOffice)[\\s\\S]*<ol\\b", Pattern.CASE_INSENSITIVE);

	private ClipDocument() {
	}

	/** The document; null when the clip is plain text. */
	static SourceDocument read(Clip clip) {
		SourceDocument document = null;
		boolean html = clip.html() != null && isDocument(clip.html());
		if (clip.rtf() != null && (clip.html() == null || html && NUMBERS_LOST.matcher(clip.html()).find())) {
			document = rtf(clip.rtf());
		}
		if (document == null && html) {
			document = HtmlReader.read(NAME, clip.html(), "HTML");
		}
		return document == null || document.blocks().isEmpty() ? null : document;
	}

	private static boolean isDocument(String html) {
		return OFFICE.matcher(html).find() || !PLAIN.matcher(html).find() && DOCUMENT.matcher(html).find();
	}

	/** Whether the text was copied in an editor of plain text, such as that of plans, so that all of it is meant. */
	static boolean isOfPlainTextEditor(Clip clip) {
		return clip.html() != null && PLAIN.matcher(clip.html()).find() && !OFFICE.matcher(clip.html()).find();
	}

	/** Damaged RTF is as good as none: there is the plain text. */
	private static SourceDocument rtf(String rtf) {
		try {
			return RtfReader.readBytes(NAME, rtf.getBytes(StandardCharsets.ISO_8859_1));
		} catch (IOException e) {
			return null;
		}
	}
}
