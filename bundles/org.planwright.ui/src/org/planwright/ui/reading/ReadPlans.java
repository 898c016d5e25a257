package org.planwright.ui.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.planwright.cli.Messages;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.check.PlanReader;
import org.planwright.model.plan.Plan;
import org.planwright.ui.rules.RuleBook;

/**
 * The plans of some projects, read at one time. Plans find each other within their project, as they do when they are checked.
 *
 * @param plans      in the order of projects and paths
 * @param unreadable what is to be said of files that are no text that can be read
 */
public record ReadPlans(List<ReadPlan> plans, List<String> unreadable) {

	/**
	 * A plan.
	 *
	 * @param file in the workspace
	 * @param path of the file, absolute
	 */
	public record ReadPlan(IFile file, Path path, Plan plan) {
	}

	public ReadPlans {
		plans = List.copyOf(plans);
		unreadable = List.copyOf(unreadable);
	}

	/** Reads them, those that are being edited as their texts are now; takes its time. */
	static ReadPlans of(Collection<IProject> projects, Function<Path, Optional<String>> edited) {
		List<ReadPlan> plans = new ArrayList<>();
		List<String> unreadable = new ArrayList<>();
		for (IProject project : projects) {
			Map<InputFile, IFile> files = PlanFiles.of(project);
			Map<Path, String> texts = new LinkedHashMap<>();
			files.keySet().forEach(file -> edited.apply(file.path()).ifPresent(text -> texts.put(file.path(), text)));
			PlanReader.readAllInWorkbench(List.copyOf(files.keySet()), texts, unreadable, new Messages(RuleBook.locale()))
					.forEach((input, plan) -> plans.add(new ReadPlan(files.get(input), input.path(), plan)));
		}
		return new ReadPlans(plans, unreadable);
	}
}
