package org.planwright.ui.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.planwright.cli.Environment;
import org.planwright.cli.check.EditedPlan;
import org.planwright.exchange.preview.PreviewLine;
import org.planwright.exchange.preview.PreviewLines;
import org.planwright.ui.rules.RuleBook;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.server.DocumentText;

/** Reads the document of a plan into the paragraphs of a preview, in the background and one time after the other. It does not wait for checks, which take longer. */
final class PlanReading implements IResourceChangeListener {

	/** The language is registered by the server, which may still be starting. */
	private static final long STARTING_MILLIS = 200;

	private final Path file;
	private final IDocument document;
	private final Consumer<List<PreviewLine>> reader;
	private final Job job = Job.createSystem(Messages.reading, monitor -> {
		read();
	});
	private EditedPlan plan;
	private volatile boolean stale;
	private volatile boolean stopped;

	/** @param reader is given what was read, in a thread of a job; what was read while the document changed is not */
	PlanReading(Path file, IDocument document, Consumer<List<PreviewLine>> reader) {
		this.file = file;
		this.document = document;
		this.reader = reader;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	/** Reads it as it is now. Returns at once. */
	void schedule() {
		job.schedule();
	}

	void stop() {
		stopped = true;
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	private void read() {
		if (stopped) {
			return;
		}
		if (RuleBook.language() == null) {
			job.schedule(STARTING_MILLIS);
			return;
		}
		if (plan == null || stale) {
			stale = false;
			plan = new EditedPlan(file, new Environment(file.getParent(), RuleBook.locale()));
		}
		DocumentText text = UiPlugin.instance().server().text(document);
		String title = file.getFileName().toString().replaceFirst("\\.plan$", "");
		List<PreviewLine> lines = PreviewLines.of(plan.read(text.text()), title);
		if (text.isCurrent(document)) {
			reader.accept(lines);
		}
	}

	/** What the plans beside it say may be printed in it. */
	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(delta -> {
				if (delta.getResource() instanceof IFile changed && "plan".equals(changed.getFileExtension()) && isOther(changed)
						&& (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0)) {
					stale = true;
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(PlanReading.class).log(e.getStatus());
		}
	}

	private boolean isOther(IFile changed) {
		return changed.getLocation() == null || !changed.getLocation().toPath().equals(file);
	}
}
