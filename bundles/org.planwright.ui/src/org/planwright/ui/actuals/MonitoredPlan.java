package org.planwright.ui.actuals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.planwright.exchange.monitor.ActualsFiles;
import org.planwright.model.plan.Plan;
import org.planwright.ui.wizards.OpenPlan;

/** The plan that a monitoring file is about. */
public final class MonitoredPlan {

	private MonitoredPlan() {
	}

	/** The plan of the workspace that a file is about; empty for other files, or when there is none. */
	public static Optional<IFile> of(IFile file) {
		return Optional.ofNullable(file).filter(each -> each.getLocation() != null).map(each -> each.getLocation().toPath()).filter(ActualsFiles::isActuals).flatMap(ActualsFiles::plan)
				.flatMap(plan -> Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(plan.toUri())).findFirst());
	}

	/**
	 * Reads the plan of the file in an editor. Not for the UI thread.
	 *
	 * @param reader of the plan and its file
	 * @return empty when there is no plan, or it cannot be read
	 */
	static <T> Optional<T> read(IEditorPart editor, BiFunction<Plan, Path, T> reader) throws InterruptedException {
		Optional<IFile> file = of(Adapters.adapt(editor.getEditorInput(), IFile.class));
		if (file.isEmpty()) {
			return Optional.empty();
		}
		try (OpenPlan open = OpenPlan.of(file.get())) {
			Path path = file.get().getLocation().toPath();
			return Optional.of(open.read(plan -> reader.apply(plan, path)));
		} catch (ExecutionException | CoreException e) {
			ILog.of(MonitoredPlan.class).warn(e.getMessage(), e);
			return Optional.empty();
		}
	}
}
