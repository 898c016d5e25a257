package org.planwright.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.contribution.FormatContributions;
import org.planwright.exchange.document.LinePositions;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.html.HtmlReader;
import org.planwright.exchange.office.OfficeLimits;
import org.planwright.exchange.office.OfficeReader;
import org.planwright.exchange.plan.PlanTextWriter;
import org.planwright.exchange.plan.WrittenPlan;
import org.planwright.exchange.recognise.PlanEvidence;
import org.planwright.exchange.recognise.PlanRecogniser;
import org.planwright.exchange.recognise.RecognisedPlan;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.ReportEntry;
import org.planwright.exchange.rtf.RtfReader;
import org.planwright.exchange.text.PlainTextReader;
import org.planwright.exchange.trace.Trace;

/** Imports plans through the readers it is given. */
public final class PlanImporter implements Importer {

	private static final int HEAD = 4096;
	private static final List<DocumentReader> BUILT_IN = List.of(new HtmlReader(), new RtfReader(), new OfficeReader(), new PlainTextReader());

	private final List<DocumentReader> readers;

	/** An importer for the formats of the product and of its plug-ins. */
	public PlanImporter() {
		this(FormatContributions.ofProgram());
	}

	/** An importer for the formats of the product and, asked before them, those of plug-ins. */
	public PlanImporter(FormatContributions plugins) {
		this(Stream.concat(plugins.readers().stream(), BUILT_IN.stream()).toList());
	}

	/** @param readers asked in this order */
	public PlanImporter(List<DocumentReader> readers) {
		this.readers = List.copyOf(readers);
	}

	@Override
	public ImportResult importFile(Path file) throws ImportException {
		return importFile(file, file.toString());
	}

	/**
	 * Imports a file; one that is larger than its format allows is not read.
	 *
	 * @param name of the file, for messages and the trace
	 */
	public ImportResult importFile(Path file, String name) throws ImportException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(HEAD);
			int limit = head.length == 0 ? 0 : reader(name, head).maxBytes();
			if (Files.isRegularFile(file) && Files.size(file) > limit) {
				throw tooBig(name, Files.size(file), limit);
			}
		} catch (IOException e) {
			throw new ImportException(Reason.UNREADABLE, name);
		}
		byte[] content;
		try {
			content = Files.readAllBytes(file);
		} catch (IOException e) {
			throw new ImportException(Reason.UNREADABLE, name);
		}
		return importContent(name, content);
	}

	@Override
	public ImportResult importContent(String fileName, byte[] content) throws ImportException {
		if (content.length == 0) {
			throw new ImportException(Reason.EMPTY, fileName);
		}
		DocumentReader reader = reader(fileName, Arrays.copyOf(content, Math.min(HEAD, content.length)));
		if (content.length > reader.maxBytes()) {
			throw tooBig(fileName, content.length, reader.maxBytes());
		}
		SourceDocument document = reader.read(fileName, content);
		RecognisedPlan plan = PlanRecogniser.recognise(document);
		if (!PlanEvidence.suffices(document.text(), plan.report())) {
			throw new ImportException(Reason.NOT_A_PLAN, fileName);
		}
		for (ReportEntry cut : plan.report().entries(EntryKind.TABLE_CUT_OFF)) {
			int line = new LinePositions(document.text()).line(cut.range().start());
			throw new ImportException(Reason.CUT_OFF, fileName, line, cut.arguments().get(0), cut.arguments().get(1));
		}
		WrittenPlan written = PlanTextWriter.write(plan.lines());
		return new ImportResult(written.text().toString(), Trace.of(fileName, document.coding(), written), plan.report(), document);
	}

	private DocumentReader reader(String fileName, byte[] head) throws ImportException {
		for (DocumentReader reader : readers) {
			if (reader.accepts(fileName, head)) {
				return reader;
			}
		}
		throw new ImportException(Reason.UNKNOWN_FORMAT, fileName);
	}

	private static ImportException tooBig(String name, long size, int limit) {
		return new ImportException(Reason.TOO_BIG, name, OfficeLimits.megabytes(size), OfficeLimits.megabytes(limit));
	}
}
