package org.planwright.exchange.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.export.figure.FigureFiles;

/**
 * Writes .docx: in the official form, or with a template of the user's. The same plan and template give the same bytes.
 * <p>
 * Terms that the text marks become footnotes, each at its first mark; the glossary keeps the others. Numbers are typed text, not automatic, so that they are
 * the same in every program. The pages in the contents are estimated; Word corrects them when the field is updated.
 */
public final class WordWriter implements PlanWriter {

	@Override
	public String format() {
		return "docx";
	}

	@Override
	public List<String> remarks(ExportInput input) {
		return FigureFiles.remarks(input);
	}

	/** @throws TemplateException when the template cannot be used */
	@Override
	public void write(ExportInput input, OutputStream out) throws IOException {
		try (XWPFDocument document = input.template().isPresent() ? Template.open(input.template().get()) : OfficialForm.open()) {
			new DocumentFiller(input, document).fill();
			properties(document, input.printed().title());
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.write(bytes);
			FixedZip.write(bytes.toByteArray(), out);
		}
	}

	/** Sets the title and takes out the times. */
	static void properties(XWPFDocument document, String title) {
		POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
		properties.setTitle(title);
		properties.setCreated(Optional.empty());
		properties.setModified(Optional.empty());
	}
}
