package org.planwright.cli.report;

import java.io.IOException;

import org.planwright.cli.Messages;

/** Writes single findings of the HTML report, with the texts they are about side by side. */
final class HtmlFindings {

	private final HtmlTags body;
	private final Messages messages;

	HtmlFindings(HtmlTags body, Messages messages) {
		this.body = body;
		this.messages = messages;
	}

	/**
	 * Writes a finding.
	 *
	 * @param tick whether it has a box to tick, for whoever looks into it
	 */
	void write(ReportedFinding finding, boolean tick) throws IOException {
		String severity = finding.severity().word();
		body.raw("<article class=\"finding " + severity + "\">\n");
		if (tick) {
			body.raw("<input type=\"checkbox\" aria-label=\"").text(messages.get("html.tick")).raw("\"> <span class=\"id\">").text(finding.rule()).raw("</span>");
		} else {
			body.raw("<span class=\"severity\">").text(messages.get("severity." + severity).strip()).raw("</span>");
		}
		if (finding.reason() != null) {
			body.raw("<span class=\"id\">").text(finding.rule()).raw("</span>");
		}
		body.element("span", "soft", PlaceWords.inFile(finding.place(), messages));
		body.element("p", "message", finding.message());
		if (finding.reason() != null) {
			body.element("p", "reason", messages.get("html.reason", finding.reason()));
		}
		if (!finding.quote().isBlank() || !finding.related().isEmpty()) {
			body.raw("<div class=\"quotes\">\n");
			quotation(finding.related().isEmpty() ? "" : messages.get("html.here", PlaceWords.inFile(finding.place(), messages)), finding.quote());
			for (ReportedFinding.Related related : finding.related()) {
				quotation(messages.get("html.related", PlaceWords.from(finding.place(), related.place(), messages), related.message()), related.quote());
			}
			body.raw("</div>\n");
		}
		body.raw("</article>\n");
	}

	private void quotation(String caption, String quote) throws IOException {
		body.raw("<figure>");
		if (!caption.isEmpty()) {
			body.element("figcaption", "", caption);
		}
		if (!quote.isBlank()) {
			body.element("blockquote", "", messages.get("report.quote", quote));
		}
		body.raw("</figure>\n");
	}
}
