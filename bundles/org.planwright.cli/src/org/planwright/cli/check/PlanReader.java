package org.planwright.cli.check;

import java.util.List;

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
			XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
			set.eAdapters().add(PlanIndex.of(file, neighbours, injector));
			return (Plan) injector.getInstance(PlanChecker.class).parse(text, file.uri(), set).getContents().get(0);
		} catch (UnusableFileException e) {
			throw new CommandException(e.getMessage());
		}
	}
}
