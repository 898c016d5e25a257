package org.planwright.cli.check;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResourceSet;
import org.planwright.cli.CommandException;
import org.planwright.cli.Messages;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Injector;

/** Reads one plan so that what it names in others is found. */
public final class PlanReader {

	private PlanReader() {
	}

	/**
	 * The plan in a file.
	 *
	 * @param neighbours plans that it may name
	 * @throws CommandException when the file is no text that can be read
	 */
	public static Plan read(InputFile file, List<InputFile> neighbours, Messages messages) throws CommandException {
		try {
			String text = PlanSource.read(file.path(), file.name(), messages);
			Injector injector = PlanLanguage.injector();
			XtextResourceSet set = PlanIndex.set(Stream.concat(Stream.of(file), neighbours.stream()).toList(), injector);
			return (Plan) injector.getInstance(PlanChecker.class).parse(text, file.uri(), set).getContents().get(0);
		} catch (UnusableFileException e) {
			throw new CommandException(e.getMessage());
		}
	}

	/**
	 * The plans in some files, which may name each other.
	 *
	 * @param unreadable filled with messages about the files that are no text that can be read; the others are read
	 * @return in the order of the files
	 */
	public static Map<InputFile, Plan> readAll(List<InputFile> files, List<String> unreadable, Messages messages) {
		return readAll(files, Map.of(), unreadable, messages, PlanLanguage.injector());
	}

	/**
	 * The same in a program that has registered the language already, as a workbench has.
	 *
	 * @param edited the texts of those that are being edited, which are read instead of their files
	 */
	public static Map<InputFile, Plan> readAllInWorkbench(List<InputFile> files, Map<Path, String> edited, List<String> unreadable, Messages messages) {
		return readAll(files, edited, unreadable, messages, PlanLanguage.separate());
	}

	private static Map<InputFile, Plan> readAll(List<InputFile> files, Map<Path, String> edited, List<String> unreadable, Messages messages, Injector injector) {
		XtextResourceSet set = PlanIndex.set(files, edited, injector);
		Map<InputFile, Plan> plans = new LinkedHashMap<>();
		for (InputFile file : files) {
			try {
				String own = edited.get(file.path());
				String text = own == null ? PlanSource.read(file.path(), file.name(), messages) : PlanSource.plan(own, file.name(), messages);
				plans.put(file, (Plan) injector.getInstance(PlanChecker.class).parse(text, file.uri(), set).getContents().get(0));
			} catch (UnusableFileException e) {
				unreadable.add(e.getMessage());
			}
		}
		return plans;
	}
}
