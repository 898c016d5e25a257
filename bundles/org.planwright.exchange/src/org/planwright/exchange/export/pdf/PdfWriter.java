package org.planwright.exchange.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.planwright.exchange.Messages;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.export.figure.FigureFiles;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * Writes a PDF with an outline, page numbers and links, its font embedded as far as it is used. The same plan makes the same bytes. Nothing is loaded from outside:
 * figures are in the page that is rendered.
 */
public final class PdfWriter implements PlanWriter {

	private static final int NORMAL_WEIGHT = 400;
	private static final int MISSING_SHOWN = 20;

	@Override
	public String format() {
		return "pdf";
	}

	@Override
	public List<String> remarks(ExportInput input) throws IOException {
		List<String> remarks = new ArrayList<>(FigureFiles.remarks(input));
		List<String> missing = font(input).missing(PdfPage.of(input));
		if (!missing.isEmpty()) {
			remarks.add(Messages.get(input.locale(), "pdf.missing", missing.size(), shown(missing), PdfFont.REPLACEMENT));
		}
		return remarks;
	}

	private static String shown(List<String> missing) {
		return String.join(" ", missing.subList(0, Math.min(MISSING_SHOWN, missing.size()))) + (missing.size() > MISSING_SHOWN ? " …" : "");
	}

	private static PdfFont font(ExportInput input) throws IOException {
		return input.font().isPresent() ? PdfFont.of(input.font().get(), input.locale()) : PdfFont.ofProduct();
	}

	@Override
	public void write(ExportInput input, OutputStream out) throws IOException {
		XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
		String page = PdfPage.of(input);
		try (PDDocument document = new PDDocument()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.usePDDocument(document).useFastMode().withHtmlContent(page, null).withProducer("Planwright");
			PdfFont font = font(input);
			PDFont embedded = PDType0Font.load(document, font.program(), true);
			builder.useFont(new PDFontSupplier(embedded), PdfFont.FAMILY, NORMAL_WEIGHT, FontStyle.NORMAL, true);
			builder.useReplacementText(PdfFont.REPLACEMENT).useUnicodeLineBreaker(new ChineseLineBreaker());
			builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
			builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				renderer.layout();
				renderer.createPDFKeepOpen();
				describe(document, input.printed().title(), page);
				document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
				new TextOfGlyphs(page, font.program().getUnicodeCmapLookup()).writeTo(embedded, document);
				document.save(out);
			}
		}
		out.flush();
	}

	private static void describe(PDDocument document, String title, String page) {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(title);
		information.setProducer("Planwright");
		document.setDocumentInformation(information);
		document.setDocumentId((long) page.hashCode());
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		catalog.setLanguage("zh-CN");
		catalog.setPageMode(PageMode.USE_OUTLINES);
		PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
	}
}
