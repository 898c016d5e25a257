package org.planwright.graph.layout;

import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.xtext.util.CancelIndicator;

/** Lets a layout end between two of its steps. */
final class CancellableMonitor extends BasicProgressMonitor {

	private final CancelIndicator cancel;

	CancellableMonitor(CancelIndicator cancel) {
		this.cancel = cancel;
	}

	@Override
	public boolean isCanceled() {
		return cancel.isCanceled();
	}

	@Override
	protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
		CancellableMonitor monitor = new CancellableMonitor(cancel);
		monitor.withMaxHierarchyLevels(maxHierarchyLevels);
		return monitor;
	}
}
