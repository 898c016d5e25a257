package org.planwright.diagram.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Point;
import org.planwright.graph.sidecar.LayoutFile;
import org.planwright.graph.sidecar.UnusableLayoutException;

/** The places of one diagram, for all who show it: whoever moves a node moves it for the others too. In the UI thread where nothing else is said. */
final class SharedPlaces {

	private record Key(Path file, DiagramKind kind) {
	}

	private static final Map<Key, SharedPlaces> OPEN = new HashMap<>();

	private final LayoutFile file;
	private final DiagramKind kind;
	private final Job writing;
	private final Set<HandPlaces> users = new LinkedHashSet<>();
	/** The ids in the text that is saved, by those now, where these are others. A place is kept under both until the text is saved, which may not happen. */
	private final Map<String, String> before = new HashMap<>();
	private Map<String, Point> kept = Map.of();
	private Map<String, Point> pending = Map.of();
	private boolean read;
	private String unusable;
	private String unwritten;

	private SharedPlaces(LayoutFile file, DiagramKind kind) {
		this.file = file;
		this.kind = kind;
		writing = Job.create(NLS.bind(Messages.writing, file.path().getFileName()), monitor -> {
			write();
		});
		writing.setSystem(true);
		writing.addJobChangeListener(IJobChangeListener.onDone(event -> PlatformUI.getWorkbench().getDisplay().asyncExec(this::forget)));
	}

	static SharedPlaces open(LayoutFile file, DiagramKind kind, HandPlaces user) {
		SharedPlaces places = OPEN.computeIfAbsent(new Key(file.path(), kind), any -> new SharedPlaces(file, kind));
		places.users.add(user);
		return places;
	}

	Object key() {
		return new Key(file.path(), kind);
	}

	void close(HandPlaces user) {
		users.remove(user);
		forget();
	}

	/** Whoever opens them before they are written must not read what was there. */
	private void forget() {
		if (users.isEmpty() && writing.getState() == Job.NONE) {
			OPEN.remove(key(), this);
		}
	}

	/** In any thread. */
	synchronized void read() {
		if (read) {
			return;
		}
		read = true;
		try {
			kept = file.read(kind);
			pending = kept;
		} catch (UnusableLayoutException e) {
			unusable = NLS.bind(e.isNewer() ? Messages.newer : Messages.damaged, file.path().getFileName());
		} catch (IOException e) {
			unusable = NLS.bind(Messages.unreadable, file.path().getFileName(), e.getLocalizedMessage());
		}
	}

	/** In any thread. */
	synchronized String problem() {
		return unusable == null ? unwritten : unusable;
	}

	/** In any thread. */
	synchronized Map<String, Point> all() {
		return kept;
	}

	/** All who show the diagram may tell the same. */
	synchronized void rename(Map<String, String> earlier) {
		Map<String, Point> all = new LinkedHashMap<>(kept);
		earlier.forEach((now, old) -> {
			Point place = kept.get(old);
			if (place == null || old.equals(before.get(now))) {
				return;
			}
			all.put(now, place);
			String first = before.remove(old);
			if (first != null) {
				all.remove(old);
			}
			if (!now.equals(first)) {
				before.put(now, first == null ? old : first);
			}
		});
		kept = Map.copyOf(all);
	}

	synchronized void saved() {
		Map<String, Point> all = new LinkedHashMap<>(kept);
		before.values().forEach(all::remove);
		before.clear();
		if (!all.equals(pending)) {
			keep(all);
		}
	}

	void set(HandPlaces by, Map<String, Point> places) {
		synchronized (this) {
			// another node may have got the id in the meantime, and now has a place of its own
			before.values().removeIf(old -> !Objects.equals(places.get(old), kept.get(old)));
			keep(places);
		}
		List.copyOf(users).stream().filter(user -> user != by).forEach(HandPlaces::tell);
	}

	private void keep(Map<String, Point> places) {
		kept = Map.copyOf(places);
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
			tell(null);
			for (IFile changed : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.path().toUri())) {
				changed.refreshLocal(IResource.DEPTH_ZERO, null);
			}
		} catch (IOException e) {
			ILog.of(SharedPlaces.class).warn(file.path().toString(), e);
			tell(NLS.bind(Messages.unwritable, file.path().getFileName(), e.getLocalizedMessage()));
		} catch (CoreException e) {
			ILog.of(SharedPlaces.class).log(e.getStatus());
		}
	}

	/** Has what keeps places from being written told, or told no more. */
	private void tell(String problem) {
		synchronized (this) {
			if (Objects.equals(problem, unwritten)) {
				return;
			}
			unwritten = problem;
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> List.copyOf(users).forEach(HandPlaces::tell));
	}
}
