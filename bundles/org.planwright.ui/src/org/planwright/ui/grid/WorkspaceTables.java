package org.planwright.ui.grid;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.check.PlanReader;
import org.planwright.ide.tables.PlanTable;
import org.planwright.model.plan.Plan;
import org.planwright.ui.reading.FileWatch;
import org.planwright.ui.reading.PlanFiles;
import org.planwright.ui.rules.RuleBook;

/** The tables of all plans of the workspace as they lie on disk, read in the background whenever one of them changes there. In the UI thread where nothing else is said. */
final class WorkspaceTables {

	private static final int QUIET_MILLIS = 200;
	/** The language is registered by the server, which may still be starting. */
	private static final long STARTING_MILLIS = 200;

	private final Display display = Display.getCurrent();
	private final BiFunction<Plan, Path, PlanTable> maker;
	private final Runnable changed;
	private final Job job;
	private final FileWatch watch;
	private volatile boolean running;
	private Map<Path, PlanTable> tables = Map.of();
	private Map<Path, IFile> files = Map.of();

	/**
	 * @param maker   makes the table of a plan; called in a job
	 * @param changed is told when there are other tables
	 */
	WorkspaceTables(BiFunction<Plan, Path, PlanTable> maker, Runnable changed) {
		this.maker = maker;
		this.changed = changed;
		job = Job.createSystem(Messages.reading, monitor -> {
			read();
		});
		watch = new FileWatch(FileWatch::isPlan, () -> job.schedule(QUIET_MILLIS));
	}

	void start() {
		if (!running) {
			running = true;
			watch.start();
			job.schedule();
		}
	}

	void stop() {
		running = false;
		watch.stop();
		tables = Map.of();
		files = Map.of();
	}

	/** The tables by their files, in the order of projects and paths. */
	Map<Path, PlanTable> tables() {
		return tables;
	}

	/** The file in the workspace; null for one that is not a plan of it. */
	IFile file(Path path) {
		return files.get(path);
	}

	/** In the job. */
	private void read() {
		if (!running) {
			return;
		}
		if (RuleBook.language() == null) {
			job.schedule(STARTING_MILLIS);
			return;
		}
		Map<Path, PlanTable> read = new LinkedHashMap<>();
		Map<Path, IFile> found = new LinkedHashMap<>();
		for (IProject project : Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).toList()) {
			Map<InputFile, IFile> inputs = PlanFiles.of(project);
			inputs.forEach((input, file) -> found.put(input.path(), file));
			List<String> unreadable = new ArrayList<>();
			PlanReader.readAllInWorkbench(List.copyOf(inputs.keySet()), unreadable, new org.planwright.cli.Messages(RuleBook.locale()))
					.forEach((input, plan) -> read.put(input.path(), maker.apply(plan, input.path())));
		}
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (running) {
					tables = read;
					files = found;
					changed.run();
				}
			});
		}
	}
}
