package org.planwright.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.planwright.cli.Environment;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Injector;

/**
 * Reads a plan again and again while it is edited, faster than any check: nothing but the text is read anew. The plans beside it are those that lay there when this
 * was made. The language must be registered in the process. For one thread at a time, the plans that it answers with included.
 */
public final class EditedPlan {

	private final InputFile file;
	private final Injector language = PlanLanguage.separate();
	private final XtextResourceSet set;
	private Resource last;

	/**
	 * Takes about a second the first time.
	 *
	 * @param path absolute
	 */
	public EditedPlan(Path path, Environment environment) {
		file = new InputFile(path, path.getFileName().toString(), false);
		List<InputFile> beside = InputFiles.find(List.of(path.toString()), environment).neighbours();
		set = PlanIndex.set(Stream.concat(Stream.of(file), beside.stream()).toList(), language);
	}

	/** The plan that a text is; good until the next call. */
	public Plan read(String text) {
		if (last != null) {
			set.getResources().remove(last);
			last.unload();
		}
		last = language.getInstance(PlanChecker.class).parse(text, file.uri(), set);
		return (Plan) last.getContents().get(0);
	}
}
