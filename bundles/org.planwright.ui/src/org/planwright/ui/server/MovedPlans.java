package org.planwright.ui.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.planwright.graph.sidecar.LayoutFile;
import org.planwright.rules.review.LedgerFile;

/** Lets places in diagrams and decisions of reviewers, which lie beside a plan under its name, go with it when it is renamed or moved in the workspace. */
final class MovedPlans implements IResourceChangeListener {

	private record Move(Path from, Path to) {
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<Move> moves = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> {
				add(delta, moves);
				return true;
			});
		} catch (CoreException e) {
			ILog.of(MovedPlans.class).log(e.getStatus());
		}
		// at once: whoever is told of the new plan looks for them; resources cannot be changed now, but files can
		List<Move> done = moves.stream().filter(MovedPlans::move).toList();
		if (!done.isEmpty()) {
			Job refresh = Job.create("", (ICoreRunnable) monitor -> {
				for (Move move : done) {
					refresh(move.from());
					refresh(move.to());
				}
			});
			refresh.setSystem(true);
			refresh.setRule(ResourcesPlugin.getWorkspace().getRoot());
			refresh.schedule();
		}
	}

	private static void add(IResourceDelta delta, List<Move> moves) {
		IResource now = delta.getResource();
		if (now.getType() == IResource.FILE && "plan".equals(now.getFileExtension()) && (delta.getFlags() & IResourceDelta.MOVED_FROM) != 0) {
			IPath from = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedFromPath()).getLocation();
			if (from != null && now.getLocation() != null) {
				Path before = from.toPath();
				Path after = now.getLocation().toPath();
				moves.add(new Move(LayoutFile.of(before).path(), LayoutFile.of(after).path()));
				moves.add(new Move(LedgerFile.of(before).path(), LedgerFile.of(after).path()));
			}
		}
	}

	/** What lies there already is left as it is. */
	private static boolean move(Move move) {
		if (!Files.isRegularFile(move.from()) || Files.exists(move.to())) {
			return false;
		}
		try {
			Files.move(move.from(), move.to());
			return true;
		} catch (IOException e) {
			ILog.of(MovedPlans.class).warn(move.from() + " -> " + move.to(), e);
			return false;
		}
	}

	private static void refresh(Path path) throws CoreException {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		for (IFile file : root.findFilesForLocationURI(path.toUri())) {
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		}
	}
}
