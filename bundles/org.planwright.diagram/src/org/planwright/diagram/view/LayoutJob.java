package org.planwright.diagram.view;

import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.planwright.graph.Diagram;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.DiagramLayouter;
import org.planwright.graph.layout.Point;
import org.planwright.ui.rules.RuleBook;

/** Lays out a diagram in the background. */
final class LayoutJob extends Job {

	private final Diagram diagram;
	private final Map<String, Point> kept;
	private final BiConsumer<Diagram, DiagramLayout> done;
	private final Display display = Display.getCurrent();

	/**
	 * Made in the UI thread.
	 *
	 * @param kept places that are kept
	 * @param done is given the layout in the UI thread, unless the job was cancelled meanwhile
	 */
	LayoutJob(Diagram diagram, Map<String, Point> kept, BiConsumer<Diagram, DiagramLayout> done) {
		super(NLS.bind(Messages.layingOut, diagram.kind().title(RuleBook.locale())));
		this.diagram = diagram;
		this.kept = kept;
		this.done = done;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			DiagramLayout layout = DiagramLayouter.layOut(diagram, kept, monitor::isCanceled);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!monitor.isCanceled()) {
						done.accept(diagram, layout);
					}
				});
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}
}
