package org.planwright.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.planwright.cli.CommandException;
import org.planwright.cli.Messages;
import org.planwright.cli.Session;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.cli.report.CommentedDraft;
import org.planwright.cli.report.FindingWriter;
import org.planwright.cli.report.ReportFormat;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.office.OfficeLimits;
import org.planwright.exchange.word.comment.CommentedCopy;
import org.planwright.rules.catalogue.RuleCatalogue;

/** What arguments say of the form of the report: a report of its own, or comments in a copy of the draft. */
final class ReportChoice {

	private static final String FORMAT = "--format";
	private static final String SUMMARY = "--summary";
	private static final String CHECKLIST = "--checklist";
	private static final String COMMENTS = "docx";

	/** Null for comments. */
	private final ReportFormat format;
	private final CommentedDraft.Wishes wishes;

	private ReportChoice(ReportFormat format, CommentedDraft.Wishes wishes) {
		this.format = format;
		this.wishes = wishes;
	}

	/** The options by which the form is chosen, added to others. */
	static OptionSet options(OptionSet others) {
		return others.value(FORMAT).flag(SUMMARY).flag(CHECKLIST);
	}

	static ReportChoice of(Arguments arguments, Session session) throws CommandException {
		String word = arguments.value(FORMAT).orElse(ReportFormat.TEXT.word());
		boolean comments = word.equalsIgnoreCase(COMMENTS);
		Optional<ReportFormat> format = ReportFormat.of(word);
		if (!comments && format.isEmpty()) {
			throw session.failure("usage.unknownValue", FORMAT, word, ReportFormat.words() + ", " + COMMENTS);
		}
		for (String option : new String[] { SUMMARY, CHECKLIST }) {
			if (!comments && arguments.has(option)) {
				throw session.failure("comment.onlyComments", option);
			}
		}
		return new ReportChoice(format.orElse(null), new CommentedDraft.Wishes(arguments.has(CHECKLIST), arguments.has(SUMMARY)));
	}

	boolean isComments() {
		return format == null;
	}

	boolean isText() {
		return format == ReportFormat.TEXT;
	}

	/**
	 * Comments need a Word document, one, and a file to go to that is called as such a document is.
	 *
	 * @param output name of the file that is written; empty when none is named
	 * @throws CommandException when something of this is not so
	 */
	void check(InputFiles inputs, Optional<String> output, Session session) throws CommandException {
		if (!isComments()) {
			return;
		}
		if (output.isEmpty()) {
			throw session.failure("comment.noOutput");
		}
		if (inputs.files().size() != 1 || !inputs.problems().isEmpty() || inputs.files().get(0).found()) {
			throw session.failure("comment.oneOnly");
		}
		InputFile file = inputs.files().get(0);
		String extension = extension(file, session);
		if (!output.get().toLowerCase(Locale.ROOT).endsWith("." + extension)) {
			throw session.failure("comment.extension", output.get(), file.name(), extension);
		}
	}

	private static String extension(InputFile file, Session session) throws CommandException {
		Path path = file.path();
		try {
			if (file.isPlan() || Files.isRegularFile(path) && Files.size(path) > OfficeLimits.PACKAGE_BYTES) {
				throw session.failure("comment.notWord", file.name());
			}
			return CommentedCopy.extension(file.name(), Files.readAllBytes(path)).orElseThrow(() -> session.failure("comment.notWord", file.name()));
		} catch (ImportException e) {
			throw new CommandException(e.message(session.messages().locale()));
		} catch (IOException e) {
			throw session.failure("input.unreadable", file.name());
		}
	}

	/**
	 * A writer of the form that is chosen.
	 *
	 * @param charset of text for people
	 */
	FindingWriter writer(OutputStream out, Charset charset, InputFiles inputs, RuleCatalogue catalogue, Messages messages) {
		if (!isComments()) {
			return format.writer(out, charset, catalogue, messages);
		}
		InputFile file = inputs.files().get(0);
		return new CommentedDraft(out, file.path(), file.name(), wishes, catalogue, messages);
	}
}
