package org.planwright.ui.reading;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.planwright.cli.check.InputFile;
import org.planwright.exchange.monitor.ActualsFiles;
import org.planwright.ui.markers.PlanMarkers;

/** Tells when files of a kind come, go or are written in the workspace, also because their project is opened or closed. In the UI thread, in which it tells as well. */
public final class FileWatch {

	private static final int WRITTEN = IResourceDelta.CONTENT | IResourceDelta.REPLACED;

	private final IResourceChangeListener listener = this::changed;
	private final Display display = Display.getCurrent();
	private final Predicate<IFile> watched;
	private final Runnable written;
	private final Runnable marked;
	private boolean running;

	/**
	 * Does not watch before it is started.
	 *
	 * @param watched the files that matter; called in any thread
	 * @param written is run when some of them have come, gone or been written
	 * @param marked  is run when nothing of that is so, but there are other findings in them
	 */
	public FileWatch(Predicate<IFile> watched, Runnable written, Runnable marked) {
		this.watched = watched;
		this.written = written;
		this.marked = marked;
	}

	/**
	 * One to which findings do not matter. Does not watch before it is started.
	 *
	 * @param watched the files that matter; called in any thread
	 * @param written is run when some of them have come, gone or been written
	 */
	public FileWatch(Predicate<IFile> watched, Runnable written) {
		this(watched, written, () -> {
		});
	}

	/** Watches texts of what was reached. */
	public static FileWatch ofActuals(Runnable written) {
		return new FileWatch(file -> ActualsFiles.isActuals(Path.of(file.getName())), written);
	}

	/** Whether a file is a plan. */
	public static boolean isPlan(IFile file) {
		return InputFile.isPlan(Path.of(file.getName()));
	}

	/** Begins to watch, if it does not yet. */
	public void start() {
		running = true;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
	}

	/** Ends it: nothing is told any more. It can be started again. */
	public void stop() {
		running = false;
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
	}

	/** In any thread. */
	private void changed(IResourceChangeEvent event) {
		boolean[] found = new boolean[2];
		try {
			event.getDelta().accept(delta -> {
				if (delta.getResource() instanceof IFile file && watched.test(file)) {
					found[0] |= delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & WRITTEN) != 0;
					found[1] |= Arrays.stream(delta.getMarkerDeltas()).anyMatch(marker -> marker.isSubtypeOf(PlanMarkers.TYPE));
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(FileWatch.class).log(e.getStatus());
		}
		if (found[0]) {
			tell(written);
		} else if (found[1]) {
			tell(marked);
		}
	}

	private void tell(Runnable told) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (running) {
					told.run();
				}
			});
		}
	}
}
