package org.planwright.ui.drafts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;
import org.planwright.cli.check.DraftSource;
import org.planwright.cli.check.InputFile;
import org.planwright.exchange.ImportException;
import org.planwright.ui.UiPlugin;

/**
 * The earlier drafts that plans of the workspace are compared with. Each is remembered with the plan's file and goes with it. A draft that is no plan is read once and
 * kept as one in the workbench's own area; the draft itself is never changed.
 */
public final class EarlierDrafts {

	private static final QualifiedName SOURCE = new QualifiedName(UiPlugin.ID, "earlierDraft");
	private static final QualifiedName READ_AS = new QualifiedName(UiPlugin.ID, "earlierDraft.readAs");
	private static final String EXTENSION = ".plan";

	private final IWorkspace workspace;
	private final Path area;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile List<Comparison> comparisons = List.of();

	/** @param area a folder of the workbench's own; need not exist */
	public EarlierDrafts(IWorkspace workspace, Path area) {
		this.workspace = workspace;
		this.area = area;
	}

	/** Tells somebody when a plan is compared with another draft than before; in any thread. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** The reverse of {@link #addListener}. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** What is compared, as it was known last; in any thread. */
	public List<Comparison> comparisons() {
		return comparisons;
	}

	/**
	 * Has a plan compared with an earlier draft. Reads the draft: not in the UI thread.
	 *
	 * @throws ImportException when the draft cannot be read or is none
	 * @throws IOException when what was read cannot be kept
	 */
	public void choose(IFile plan, Path source) throws ImportException, IOException, CoreException {
		Path readAs = InputFile.isPlan(source) ? source : read(source);
		forget(plan);
		plan.setPersistentProperty(SOURCE, source.toString());
		plan.setPersistentProperty(READ_AS, readAs.toString());
		changed();
	}

	/** Has a plan compared with nothing. */
	public void clear(IFile plan) throws CoreException, IOException {
		forget(plan);
		changed();
	}

	private void forget(IFile plan) throws CoreException, IOException {
		Optional<Comparison> before = of(plan);
		plan.setPersistentProperty(SOURCE, null);
		plan.setPersistentProperty(READ_AS, null);
		if (before.isPresent() && before.get().draft().startsWith(area)) {
			Files.deleteIfExists(before.get().draft());
			Files.deleteIfExists(before.get().draft().getParent());
		}
	}

	private void changed() {
		UiPlugin.instance().server().settingsChanged();
	}

	private Path read(Path source) throws ImportException, IOException {
		String name = source.getFileName().toString();
		String text = DraftSource.read(source, name).planText();
		int dot = name.lastIndexOf('.');
		Path folder = Files.createDirectories(area.resolve(UUID.randomUUID().toString()));
		return Files.writeString(folder.resolve((dot > 0 ? name.substring(0, dot) : name) + EXTENSION), text, StandardCharsets.UTF_8);
	}

	/** What a plan is compared with; empty when it is with nothing. */
	public Optional<Comparison> of(IFile plan) throws CoreException {
		String source = plan.getPersistentProperty(SOURCE);
		String readAs = plan.getPersistentProperty(READ_AS);
		return source == null || readAs == null || plan.getLocation() == null ? Optional.empty()
				: Optional.of(new Comparison(plan.getLocation().toPath(), Path.of(source), Path.of(readAs)));
	}

	/** Nothing for a file that is just being made or deleted. */
	private Optional<Comparison> known(IFile plan) throws CoreException {
		try {
			return of(plan);
		} catch (CoreException e) {
			if (e.getStatus().getCode() == IResourceStatus.RESOURCE_NOT_LOCAL || e.getStatus().getCode() == IResourceStatus.RESOURCE_NOT_FOUND) {
				return Optional.empty();
			}
			throw e;
		}
	}

	/** The drafts by plan, both as URIs, looked for in the whole workspace. Not in the UI thread. */
	public Map<String, String> settings() {
		List<Comparison> found = new ArrayList<>();
		for (IProject project : workspace.getRoot().getProjects()) {
			try {
				if (project.isOpen()) {
					project.accept(proxy -> {
						if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(EXTENSION)) {
							known((IFile) proxy.requestResource()).ifPresent(found::add);
						}
						return true;
					}, IResource.NONE);
				}
			} catch (CoreException e) {
				ILog.of(EarlierDrafts.class).log(e.getStatus());
			}
		}
		comparisons = List.copyOf(found);
		listeners.forEach(Runnable::run);
		Map<String, String> uris = new TreeMap<>();
		found.forEach(comparison -> uris.put(comparison.plan().toUri().toString(), comparison.draft().toUri().toString()));
		return uris;
	}
}
