package org.planwright.ui.reading;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Display;
import org.planwright.model.plan.Plan;

/** Somebody who is shown what a document says. */
public final class Subscription {

	private final DocumentReading reading;
	private final Delivery<?> delivery;
	private volatile boolean closed;

	private record Delivery<T>(Function<Plan, T> maker, Consumer<? super T> consumer) {

		Runnable made(Plan plan) {
			T snapshot = maker.apply(plan);
			return () -> consumer.accept(snapshot);
		}
	}

	<T> Subscription(DocumentReading reading, Function<Plan, T> maker, Consumer<? super T> consumer) {
		this.reading = reading;
		delivery = new Delivery<>(maker, consumer);
	}

	/** Has the document read again, for this subscriber's sake: what the snapshot is made of besides the text has changed. Returns at once; in the UI thread. */
	public void refresh() {
		if (!closed) {
			reading.refresh();
		}
	}

	/** Ends it: nothing is delivered any more. In the UI thread. */
	public void close() {
		if (!closed) {
			closed = true;
			reading.remove(this);
		}
	}

	/** Makes a snapshot; what it returns delivers that, in the UI thread. One that cannot be made costs nobody else theirs. */
	Runnable make(Plan plan, Display display) {
		if (closed) {
			return () -> {
			};
		}
		try {
			Runnable made = delivery.made(plan);
			return () -> {
				if (!closed && !display.isDisposed()) {
					made.run();
				}
			};
		} catch (OperationCanceledException | CancellationException e) {
			throw e;
		} catch (RuntimeException e) {
			ILog.of(Subscription.class).error(e.getMessage(), e);
			return () -> {
			};
		}
	}
}
