package org.planwright.cli.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.cli.CommandException;
import org.planwright.cli.Environment;
import org.planwright.cli.Messages;
import org.planwright.cli.Session;
import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;
import org.planwright.cli.check.DraftFindings;
import org.planwright.cli.check.DraftSource;
import org.planwright.cli.convert.ImportedFiles;
import org.planwright.cli.report.CommentedDraft;
import org.planwright.cli.report.FindingWriter;
import org.planwright.evl.project.ScriptTrust;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.office.OfficeLimits;
import org.planwright.exchange.word.comment.CommentedCopy;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;

import com.google.inject.Injector;

/**
 * The check of one draft, step by step: read it, see what was recognised, check it, give it back with comments, turn it into a plan. The file itself is only read. For one thread at a time; not
 * for the UI's.
 */
public final class DraftCheck {

	private final Path file;
	private final Locale locale;
	private final ImportResult imported;
	private final byte[] digest;

	private DraftCheck(Path file, Locale locale, ImportResult imported, byte[] digest) {
		this.file = file;
		this.locale = locale;
		this.imported = imported;
		this.digest = digest;
	}

	/**
	 * Reads a draft.
	 *
	 * @param file   absolute
	 * @param locale language of what is said about it
	 * @throws ImportException when it cannot be read or is no plan
	 */
	public static DraftCheck read(Path file, Locale locale) throws ImportException {
		String name = file.getFileName().toString();
		byte[] digest;
		try {
			digest = digest(file);
		} catch (IOException e) {
			throw new ImportException(ImportException.Reason.UNREADABLE, name);
		}
		return new DraftCheck(file, locale, DraftSource.read(file, name), digest);
	}

	/** The file, absolute. */
	public Path file() {
		return file;
	}

	/** What was recognised in it. */
	public RecognisedDraft recognised() {
		return RecognisedDraft.of(imported, locale);
	}

	/** The draft as text, in which the places of findings are. */
	public String text() {
		return imported.document().text();
	}

	/** The text of the plan that it becomes. */
	public String planText() {
		return imported.planText();
	}

	/** Whether the file is still byte for byte what was read. */
	public boolean isUntouched() {
		try {
			return Arrays.equals(digest, digest(file));
		} catch (IOException e) {
			return false;
		}
	}

	/**
	 * Runs all rules over it, those of its project included.
	 *
	 * @param language injector of the plan language with the rules
	 * @param trust    whose scripts are run
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public CheckedFile check(Injector language, ScriptTrust trust, CancelIndicator cancel) {
		return DraftFindings.of(file, imported, language, locale, trust, cancel);
	}

	/** The extension of a copy with comments, without a dot; empty when the draft is no Word document that can have some. Reads the file. */
	public Optional<String> copyExtension() {
		try {
			return OfficeLimits.PACKAGE_BYTES < Files.size(file) ? Optional.empty() : CommentedCopy.extension(file.getFileName().toString(), Files.readAllBytes(file));
		} catch (ImportException | IOException e) {
			return Optional.empty();
		}
	}

	/**
	 * Writes a copy of the Word document that it is, with a comment for each finding at its place.
	 *
	 * @param checked   what {@link #check} found
	 * @param catalogue the rules that findings are of
	 * @param wishes    what else is put into the copy
	 * @param out       stays open
	 * @throws CommandException when the file is no more what was read, so that findings have no sure places in it; nothing has been written then
	 * @throws IOException      when it cannot be written; the message is for people when there is one for them
	 */
	public void writeCommented(CheckedFile checked, RuleCatalogue catalogue, CommentedDraft.Wishes wishes, OutputStream out) throws CommandException, IOException {
		String name = file.getFileName().toString();
		Messages messages = new Messages(locale);
		if (!isUntouched()) {
			throw new CommandException(messages.get("draft.stale", name));
		}
		try (FindingWriter copy = new CommentedDraft(out, file, name, wishes, catalogue, messages)) {
			copy.begin();
			copy.file(checked);
			copy.end(new CheckSummary(1, 0, checked.count(RuleSeverity.ERROR), checked.count(RuleSeverity.WARNING), checked.count(RuleSeverity.INFO),
					OptionalInt.empty(), 0, catalogue.packs()));
		}
	}

	/**
	 * Writes the plan that it is, with the trace to the draft and the import report beside it.
	 *
	 * @param plan absolute
	 * @throws CommandException when that cannot be written; nothing has been written then
	 */
	public void writePlan(Path plan) throws CommandException, IOException {
		Session session = new Session(System.out, System.err, new Environment(plan.getParent(), locale), new Messages(locale), false);
		ImportedFiles.write(imported, plan, plan.toString(), session);
	}

	private static byte[] digest(Path file) throws IOException {
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return ((DigestInputStream) in).getMessageDigest().digest();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
