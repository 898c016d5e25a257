package org.planwright.exchange.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.planwright.exchange.DocumentReader;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.rich.RichDocument;

/** Reads HTML as Word, WPS, LibreOffice and browsers write it. The original of the document is its text alone, a paragraph a line. */
public final class HtmlReader implements DocumentReader {

	/** Word's HTML has some ten times the size of its text. */
	private static final int MAX_BYTES = 32 * 1024 * 1024;
	private static final int LOOKED_AT = 2048;
	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
	private static final Pattern START = Pattern.compile("\\s*(?:Version:[\\d.]+\\s+StartHTML:[\\s\\S]*?)?(?:<!--[\\s\\S]*?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype\\s+html|html)\\b[\\s\\S]*",
			Pattern.CASE_INSENSITIVE);

	/** By how the content begins: Word also writes HTML into files that are named .doc. */
	@Override
	public boolean accepts(String fileName, byte[] head) {
		String name = fileName.toLowerCase(Locale.ROOT);
		String start = start(head);
		return START.matcher(start).matches() || (name.endsWith(".html") || name.endsWith(".htm")) && start.stripLeading().startsWith("<");
	}

	private static String start(byte[] head) {
		int length = Math.min(LOOKED_AT, head.length);
		if (length > 1 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)) {
			return new String(head, 0, length, StandardCharsets.UTF_16);
		}
		boolean marked = length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
		return new String(head, marked ? 3 : 0, length - (marked ? 3 : 0), StandardCharsets.ISO_8859_1);
	}

	@Override
	public int maxBytes() {
		return MAX_BYTES;
	}

	@Override
	public SourceDocument read(String fileName, byte[] content) throws ImportException {
		Charset coding = coding(content);
		SourceDocument document = read(fileName, new String(content, coding), coding.name());
		if (document.blocks().isEmpty()) {
			throw new ImportException(Reason.EMPTY, fileName);
		}
		return document;
	}

	/**
	 * Reads HTML that is decoded already, whole or a fragment; never fails.
	 *
	 * @param coding name of the character set it was in, to be told
	 */
	public static SourceDocument read(String name, String html, String coding) {
		RichDocument document = new RichDocument();
		new HtmlText(document).read(Jsoup.parse(html).body());
		return document.build(name, coding);
	}

	/** Word says gb2312 and writes characters that only its extensions have. */
	private static Charset coding(byte[] content) {
		String start = start(content);
		if (content.length > 1 && (content[0] == (byte) 0xFF || content[0] == (byte) 0xFE)) {
			return StandardCharsets.UTF_16;
		}
		Matcher named = CHARSET.matcher(start);
		if (!named.find() || content[0] == (byte) 0xEF) {
			return StandardCharsets.UTF_8;
		}
		String name = named.group(1).toLowerCase(Locale.ROOT);
		try {
			return name.startsWith("gb") ? Charset.forName("GB18030") : Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return StandardCharsets.UTF_8;
		}
	}
}
