package org.planwright.diagram.places;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Point;
import org.planwright.graph.sidecar.LayoutFile;
import org.planwright.graph.sidecar.UnusableLayoutException;

/**
 * The places of one diagram of a plan as a person has made them: all of its nodes, as soon as one was moved; none as long as the diagram is arranged by itself.
 * In the UI thread where nothing else is said.
 */
public final class HandPlaces {

	private final LayoutFile file;
	private final DiagramKind kind;
	private final Job writing;
	private Map<String, Point> kept = Map.of();
	private Map<String, Point> pending = Map.of();
	private boolean read;
	private boolean renamed;
	private String unusable;

	/** @param file where they are kept */
	public HandPlaces(LayoutFile file, DiagramKind kind) {
		this.file = file;
		this.kind = kind;
		writing = Job.create(NLS.bind(Messages.writing, file.path().getFileName()), monitor -> {
			write();
		});
		writing.setSystem(true);
	}

	/** Reads them, unless they were read before. In any thread. */
	public synchronized void read() {
		if (read) {
			return;
		}
		read = true;
		try {
			kept = file.read(kind);
		} catch (UnusableLayoutException e) {
			unusable = NLS.bind(e.isNewer() ? Messages.newer : Messages.damaged, file.path().getFileName());
		} catch (IOException e) {
			unusable = NLS.bind(Messages.unreadable, file.path().getFileName(), e.getLocalizedMessage());
		}
	}

	/** What whoever looks at the diagram must be told, as places cannot be kept; null when they can. */
	public synchronized String unusable() {
		return unusable;
	}

	/** The places by the ids of nodes, those that are not shown now included; none when the diagram is arranged by itself. In any thread. */
	public synchronized Map<String, Point> all() {
		return kept;
	}

	/**
	 * Takes note that nodes have other ids now. It is kept when the text in which they have them is saved.
	 *
	 * @param earlier the ids before, by those now
	 */
	public synchronized void rename(Map<String, String> earlier) {
		Map<String, Point> all = new LinkedHashMap<>(kept);
		Map<String, Point> moved = new LinkedHashMap<>();
		earlier.forEach((now, before) -> {
			Point place = all.remove(before);
			if (place != null) {
				moved.put(now, place);
			}
		});
		if (!moved.isEmpty()) {
			all.putAll(moved);
			kept = Map.copyOf(all);
			renamed = true;
		}
	}

	/** Keeps the new ids of nodes, as the text is saved. */
	public synchronized void saved() {
		if (renamed) {
			set(kept);
		}
	}

	/** Keeps exactly these places; none lets the diagram be arranged by itself. */
	public synchronized void set(Map<String, Point> places) {
		kept = Map.copyOf(places);
		renamed = false;
		pending = kept;
		if (unusable == null) {
			writing.schedule();
		}
	}

	/** A file that cannot be understood was not made by this program as it is; it is never written over. */
	private void write() {
		Map<String, Point> places;
		synchronized (this) {
			places = pending;
		}
		try {
			file.write(kind, places);
			for (IFile changed : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.path().toUri())) {
				changed.refreshLocal(IResource.DEPTH_ZERO, null);
			}
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.warning(NLS.bind(Messages.unwritable, file.path().getFileName(), e.getLocalizedMessage()), e), StatusManager.SHOW | StatusManager.LOG);
		} catch (CoreException e) {
			ILog.of(HandPlaces.class).log(e.getStatus());
		}
	}
}
