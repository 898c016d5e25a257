package org.planwright.ui.reading;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.rules.RuleBook;

/**
 * Reads the plans of the workspace in the background: as they are being edited, in any editor, and else as they lie on disk. They are read again when one of them comes, goes
 * or is written, and when typing in one rests for a moment. In the UI thread where nothing else is said.
 *
 * @param <T> what is made of them: an immutable snapshot that holds nothing of a model
 */
public final class WorkspaceReading<T> {

	private static final int QUIET_MILLIS = 200;
	/** All plans are read again, so that typing rests for longer than for the plan that is typed in. */
	private static final int TYPING_MILLIS = 400;
	/** The language is registered by the server, which may still be starting. */
	private static final long STARTING_MILLIS = 200;

	private final Display display = Display.getCurrent();
	private final Consumer<Path> typing = this::typed;
	private final Function<ReadPlans, Supplier<T>> maker;
	private final Consumer<? super T> consumer;
	private final Job job;
	private final Runnable quiet;
	private final FileWatch watch;
	private volatile IProject only;
	private volatile Path except;
	private volatile boolean running;
	private volatile boolean stale;
	/** Whether something was typed that did not matter. */
	private volatile boolean passedOver;
	/** In the job. */
	private Supplier<T> made;

	/**
	 * Does not read before it is started.
	 *
	 * @param name     of what happens in the background
	 * @param maker    makes of the plans what makes the snapshot, and makes it again when there are other findings in their files; both are called in a job and keep
	 *                 nothing of the plans
	 * @param consumer is given each snapshot, in the UI thread, as long as this runs
	 */
	public WorkspaceReading(String name, Function<ReadPlans, Supplier<T>> maker, Consumer<? super T> consumer) {
		this.maker = maker;
		this.consumer = consumer;
		job = Job.createSystem(name, monitor -> {
			read();
		});
		quiet = job::schedule;
		watch = new FileWatch(FileWatch::isPlan, () -> {
			stale = true;
			job.schedule(QUIET_MILLIS);
		}, () -> job.schedule(QUIET_MILLIS));
	}

	/** Begins to read; reads again if it runs already. */
	public void start() {
		if (!running) {
			running = true;
			watch.start();
			UiPlugin.instance().server().addTypingListener(typing);
		}
		refresh();
	}

	/** Ends it: nothing is delivered any more. It can be started again. */
	public void stop() {
		running = false;
		watch.stop();
		UiPlugin.instance().server().removeTypingListener(typing);
	}

	/**
	 * Reads the plans of one project from now on; null for those of all.
	 *
	 * @return whether it was otherwise before
	 */
	public boolean only(IProject project) {
		boolean other = !Objects.equals(only, project);
		only = project;
		if (other && running) {
			refresh();
		}
		return other;
	}

	/** Has typing in one plan, and in no other, not matter from now on: whoever is shown this reads that one by other means; null for none. */
	public void except(Path file) {
		boolean other = !Objects.equals(except, file);
		except = file;
		if (other && passedOver && running) {
			refresh();
		}
	}

	/** The projects whose plans are read. In any thread. */
	public List<IProject> projects() {
		IProject project = only;
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).filter(each -> project == null || project.equals(each)).toList();
	}

	/** Reads all again. */
	public void refresh() {
		stale = true;
		job.schedule();
	}

	/** In any thread. */
	private void typed(Path file) {
		if (file.equals(except) || display.isDisposed()) {
			passedOver = true;
			return;
		}
		stale = true;
		display.asyncExec(() -> {
			if (running) {
				display.timerExec(TYPING_MILLIS, quiet);
			}
		});
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
		if (made == null || stale) {
			stale = false;
			passedOver = false;
			made = maker.apply(ReadPlans.of(projects(), UiPlugin.instance().server()::editedText));
		}
		T snapshot = made.get();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (running && !stale) {
					consumer.accept(snapshot);
				}
			});
		}
	}
}
