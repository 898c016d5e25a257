package org.planwright.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.planwright.cli.CommandException;
import org.planwright.cli.Environment;
import org.planwright.cli.Messages;
import org.planwright.cli.Session;
import org.planwright.cli.report.Place;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportResult;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Injector;

/** A draft that is compared with another one: a plan, or a draft to import. It is in a resource set of its own, so that no plan finds it by its name. */
public final class ComparedFile {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final InputFile file;
	private final XtextResource resource;
	private final FilePositions positions;
	private final String text;

	private ComparedFile(InputFile file, String text, FilePositions positions, List<InputFile> neighbours, Injector injector) {
		this.file = file;
		this.positions = positions;
		this.text = text;
		XtextResourceSet set = PlanIndex.set(Stream.concat(Stream.of(file), neighbours.stream().filter(each -> !each.uri().equals(file.uri()))).toList(), injector);
		this.resource = injector.getInstance(PlanChecker.class).parse(text, file.uri(), set);
	}

	/**
	 * Reads a file that a user named.
	 *
	 * @param later files that are to be compared with it; what these may name it may name too
	 * @throws CommandException when it is missing, cannot be read, is no plan and no draft, or is one of the files itself
	 */
	public static ComparedFile read(String name, InputFiles later, Session session) throws CommandException {
		return read(session.environment().resolve(name), name, later, PlanLanguage.injector(), session.messages());
	}

	/**
	 * Reads a file in a program that has the language already, as a workbench has from its server. Takes about a second the first time.
	 *
	 * @param path  absolute
	 * @param later the plan that is to be compared with it, absolute; what this may name it may name too
	 * @throws CommandException as the other one does
	 */
	public static ComparedFile read(Path path, Path later, Locale locale) throws CommandException {
		InputFiles found = InputFiles.find(List.of(later.toString()), new Environment(later.getParent(), locale));
		return read(path, path.getFileName().toString(), found, PlanLanguage.separate(), new Messages(locale));
	}

	/**
	 * Reads a file that need not lie where it belongs, such as an earlier version of one.
	 *
	 * @param name   what messages and reports call it
	 * @param beside where plans lie that it may name; itself may lie there, too
	 * @param running whether the program has the language already, as a workbench has from its server
	 * @throws CommandException when it cannot be read, or is no plan and no draft
	 */
	public static ComparedFile read(Path path, String name, Path beside, boolean running, Messages messages) throws CommandException {
		return read(path, name, neighbours(beside, messages), language(running), messages);
	}

	/**
	 * A plan whose text is at hand, such as that of an editor.
	 *
	 * @param path of its file
	 * @param running as above
	 */
	public static ComparedFile ofText(Path path, String name, String text, boolean running, Messages messages) {
		String body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
		return new ComparedFile(new InputFile(path, name, false), body, FilePositions.ofPlan(name, body), neighbours(path, messages), language(running));
	}

	/**
	 * What a file was at another time.
	 *
	 * @param content of the file then
	 * @param path    of the file; need not exist any more
	 * @param running as above
	 * @throws CommandException as above
	 * @throws IOException      when a draft cannot be put in a temporary file, from which it is read
	 */
	public static ComparedFile ofContent(byte[] content, Path path, String name, boolean running, Messages messages) throws CommandException, IOException {
		Path folder = Files.createTempDirectory("planwright");
		Path copy = folder.resolve(path.getFileName());
		try {
			Files.write(copy, content);
			return read(copy, name, path, running, messages);
		} finally {
			Files.deleteIfExists(copy);
			Files.delete(folder);
		}
	}

	private static List<InputFile> neighbours(Path beside, Messages messages) {
		return InputFiles.find(List.of(beside.toString()), new Environment(beside.getParent(), messages.locale())).neighbours();
	}

	private static Injector language(boolean running) {
		return running ? PlanLanguage.separate() : PlanLanguage.injector();
	}

	private static ComparedFile read(Path path, String name, InputFiles later, Injector language, Messages messages) throws CommandException {
		if (!Files.exists(path)) {
			throw new CommandException(messages.get("input.missing", name));
		}
		ComparedFile earlier = read(path, name, later.neighbours(), language, messages);
		if (later.files().stream().anyMatch(earlier::is)) {
			throw new CommandException(messages.get("against.isFile", name));
		}
		return earlier;
	}

	private static ComparedFile read(Path path, String name, List<InputFile> neighbours, Injector language, Messages messages) throws CommandException {
		InputFile file = new InputFile(path, name, false);
		try {
			if (file.isPlan()) {
				String text = PlanSource.read(path, name, messages);
				return new ComparedFile(file, text, FilePositions.ofPlan(name, text), neighbours, language);
			}
			ImportResult imported = DraftSource.read(path, name);
			return new ComparedFile(file, imported.planText(), FilePositions.ofDraft(name, imported), neighbours, language);
		} catch (UnusableFileException e) {
			throw new CommandException(e.getMessage());
		} catch (ImportException e) {
			throw new CommandException(e.message(messages.locale()));
		}
	}

	/** Where it is. */
	public Path path() {
		return file.path();
	}

	/** What the user called it. */
	public String name() {
		return file.name();
	}

	/** Whether it is a plan itself, not a draft that was read as one. */
	public boolean isPlan() {
		return file.isPlan();
	}

	/** The text of the plan, in memory for a draft. */
	public String text() {
		return text;
	}

	/** Where a stretch of {@link #text} is in the file. */
	public Place place(int start, int end) {
		return positions.place(start, end);
	}

	/** The draft as a plan. */
	public Plan plan() {
		return (Plan) resource.getContents().get(0);
	}

	/** Whether a file is this one. */
	private boolean is(InputFile other) {
		return file.uri().equals(other.uri());
	}

	XtextResource resource() {
		return resource;
	}

	FilePositions positions() {
		return positions;
	}
}
