package org.planwright.diagram.reading;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.graph.layout.DiagramLayout;

/** Lays out a diagram in the background. */
final class LayoutJob extends Job {

	private final Function<CancelIndicator, DiagramLayout> work;
	private final Consumer<DiagramLayout> done;
	private final Display display = Display.getCurrent();
	private boolean cancelled;

	/**
	 * Made in the UI thread.
	 *
	 * @param work lays out
	 * @param done is given the layout in the UI thread, unless the job was cancelled meanwhile
	 */
	LayoutJob(Function<CancelIndicator, DiagramLayout> work, Consumer<DiagramLayout> done) {
		super(Messages.layingOut);
		this.work = work;
		this.done = done;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			DiagramLayout layout = work.apply(monitor::isCanceled);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!cancelled) {
						done.accept(layout);
					}
				});
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}

	/** Ends it; its layout is given to nobody. In the UI thread. */
	void stop() {
		cancelled = true;
		cancel();
	}
}
