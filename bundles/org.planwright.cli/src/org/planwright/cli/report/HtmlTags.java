package org.planwright.cli.report;

import java.io.IOException;
import java.io.Writer;

import com.google.common.base.CharMatcher;
import com.google.common.html.HtmlEscapers;

/** Writes elements and escaped text. */
public final class HtmlTags {

	/** Characters that HTML forbids. */
	private static final CharMatcher FORBIDDEN = CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\t\n"));

	private final Writer out;

	/** @param out is not closed */
	public HtmlTags(Writer out) {
		this.out = out;
	}

	/** Markup as it is: never what comes from a file. */
	public HtmlTags raw(String markup) throws IOException {
		out.write(markup);
		return this;
	}

	/** Text with everything escaped that HTML could take for markup, in an attribute too. */
	public HtmlTags text(String text) throws IOException {
		out.write(HtmlEscapers.htmlEscaper().escape(FORBIDDEN.removeFrom(text)));
		return this;
	}

	/** An element of nothing but text. Without a class when that is empty. */
	public HtmlTags element(String tag, String cssClass, String text) throws IOException {
		return raw("<" + tag + (cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"") + ">").text(text).raw("</" + tag + ">\n");
	}
}
