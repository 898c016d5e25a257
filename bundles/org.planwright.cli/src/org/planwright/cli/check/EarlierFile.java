package org.planwright.cli.check;

import java.nio.file.Path;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.planwright.cli.CommandException;
import org.planwright.cli.Messages;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportResult;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Injector;

/** The earlier draft that a file is compared with: a plan, or a draft to import. It is in a resource set of its own, so that no plan finds it by its name. */
public final class EarlierFile {

	private final InputFile file;
	private final XtextResource resource;
	private final FilePositions positions;

	private EarlierFile(InputFile file, String text, FilePositions positions) {
		this.file = file;
		this.positions = positions;
		Injector injector = PlanLanguage.injector();
		this.resource = injector.getInstance(PlanChecker.class).parse(text, file.uri(), injector.getInstance(XtextResourceSet.class));
	}

	/**
	 * Reads a file.
	 *
	 * @param path absolute
	 * @param name how the user named it, for messages and reports
	 * @throws CommandException when it cannot be read, or is no plan and no draft
	 */
	public static EarlierFile read(Path path, String name, Messages messages) throws CommandException {
		InputFile file = new InputFile(path, name, false);
		try {
			if (file.isPlan()) {
				String text = PlanSource.read(path, name, messages);
				return new EarlierFile(file, text, FilePositions.ofPlan(name, text));
			}
			ImportResult imported = DraftSource.read(path, name);
			return new EarlierFile(file, imported.planText(), FilePositions.ofDraft(name, imported));
		} catch (UnusableFileException e) {
			throw new CommandException(e.getMessage());
		} catch (ImportException e) {
			throw new CommandException(e.message(messages.locale()));
		}
	}

	/** Whether a file is this one. */
	boolean is(InputFile other) {
		return file.uri().equals(other.uri());
	}

	XtextResource resource() {
		return resource;
	}

	FilePositions positions() {
		return positions;
	}
}
