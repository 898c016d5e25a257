package org.planwright.ui.grid;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.planwright.ide.tables.PlanTable;
import org.planwright.model.plan.Plan;
import org.planwright.ui.reading.ReadPlans;
import org.planwright.ui.reading.WorkspaceReading;

/** The tables of all plans of the workspace as they are being edited, in whatever editor, and else as they lie on disk. In the UI thread where nothing else is said. */
final class WorkspaceTables {

	/** What was read at one time. */
	private record Read(Map<Path, PlanTable> tables, Map<Path, IFile> files) {
	}

	private final BiFunction<Plan, Path, PlanTable> maker;
	private final Runnable changed;
	private final Runnable marked;
	private final WorkspaceReading<Read> reading;
	private final Map<Path, PlanTable> tables = new LinkedHashMap<>();
	private Map<Path, IFile> files = Map.of();
	private Read last;

	/**
	 * @param maker   makes the table of a plan; called in a job
	 * @param changed is told when there are other tables
	 * @param marked  is told when there may be other findings, but no other tables
	 */
	WorkspaceTables(BiFunction<Plan, Path, PlanTable> maker, Runnable changed, Runnable marked) {
		this.maker = maker;
		this.changed = changed;
		this.marked = marked;
		reading = new WorkspaceReading<>(Messages.reading, this::read, this::show);
	}

	/** Begins to read, and tells as soon as there are tables. */
	void start() {
		reading.start();
	}

	void stop() {
		reading.stop();
		tables.clear();
		files = Map.of();
		last = null;
	}

	/** The plan that somebody else reads while it is typed in and gives to {@link #take}; null for none. */
	void except(Path file) {
		reading.except(file);
	}

	/** Takes the table of a plan that was read by other means, until that plan is read again. */
	void take(PlanTable table) {
		tables.put(table.file(), table);
	}

	/** The tables in the order of projects and paths. */
	List<PlanTable> tables() {
		return List.copyOf(tables.values());
	}

	/** The files in the workspace by where they are. */
	Map<Path, IFile> files() {
		return files;
	}

	/** In the job. */
	private Supplier<Read> read(ReadPlans plans) {
		Map<Path, PlanTable> made = new LinkedHashMap<>();
		Map<Path, IFile> found = new LinkedHashMap<>();
		plans.plans().forEach(each -> {
			made.put(each.path(), maker.apply(each.plan(), each.path()));
			found.put(each.path(), each.file());
		});
		Read read = new Read(made, found);
		return () -> read;
	}

	private void show(Read read) {
		if (read == last) {
			marked.run();
			return;
		}
		last = read;
		files = read.files;
		tables.clear();
		tables.putAll(read.tables);
		changed.run();
	}
}
