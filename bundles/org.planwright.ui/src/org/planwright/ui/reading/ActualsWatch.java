package org.planwright.ui.reading;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.planwright.exchange.monitor.ActualsFiles;

/** Tells when a text of what was reached comes, goes or changes in the workspace. To be made in the UI thread. */
public final class ActualsWatch {

	private final IResourceChangeListener listener = this::filesChanged;
	private final Display display = Display.getCurrent();
	private final Runnable changed;

	/**
	 * Begins to watch.
	 *
	 * @param changed is run in the UI thread
	 */
	public ActualsWatch(Runnable changed) {
		this.changed = changed;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
	}

	/** Ends it. */
	public void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
	}

	private void filesChanged(IResourceChangeEvent event) {
		boolean[] found = new boolean[1];
		try {
			event.getDelta().accept((IResourceDelta delta) -> {
				found[0] |= delta.getResource().getName().endsWith(ActualsFiles.SUFFIX);
				return !found[0];
			});
		} catch (CoreException e) {
			ILog.of(ActualsWatch.class).log(e.getStatus());
		}
		if (found[0] && !display.isDisposed()) {
			display.asyncExec(changed);
		}
	}
}
