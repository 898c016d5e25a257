package org.planwright.evl.engine;

import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.control.DefaultExecutionController;
import org.eclipse.xtext.util.CancelIndicator;

/** Ends a script that takes too many steps, or whose check was cancelled. Steps are counted, not time, so that a busy machine gives the same findings as an idle one. */
final class StepLimit extends DefaultExecutionController {

	private static final long CANCEL_MASK = 0x3FF;

	private final long most;
	private CancelIndicator cancel = CancelIndicator.NullImpl;
	private long steps;
	private boolean cancelled;

	StepLimit(long most) {
		this.most = most;
	}

	/** Begins to count anew. */
	void start(CancelIndicator indicator) {
		cancel = indicator;
		steps = 0;
		cancelled = false;
	}

	boolean exceeded() {
		return steps > most;
	}

	boolean cancelled() {
		return cancelled;
	}

	@Override
	public void control(ModuleElement element, IEolContext context) {
		steps++;
	}

	@Override
	public boolean isTerminated() {
		cancelled |= (steps & CANCEL_MASK) == 0 && cancel.isCanceled();
		return cancelled || exceeded();
	}
}
