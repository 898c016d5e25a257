package org.planwright.rules.issue;

import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.xtext.util.CancelIndicator;

/** Lets what takes long in a check find out that nobody waits for it any more. A check runs in one thread. */
public final class CheckCancellation {

	private static final ThreadLocal<CancelIndicator> CURRENT = new ThreadLocal<>();

	private CheckCancellation() {
	}

	/** Runs a check that ends as soon as it is cancelled. */
	public static <T> T during(CancelIndicator cancel, Supplier<T> check) {
		CancelIndicator outer = CURRENT.get();
		CURRENT.set(cancel);
		try {
			return check.get();
		} finally {
			CURRENT.set(outer);
		}
	}

	/**
	 * To be called every few milliseconds by what takes long.
	 *
	 * @throws OperationCanceledException when the check of this thread is cancelled; never outside of a check
	 */
	public static void check() {
		CancelIndicator cancel = CURRENT.get();
		if (cancel != null && cancel.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
