package org.planwright.ui.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks again what the server has dropped because a text or a file changed while it was about to answer. */
final class AskAgain {

	private static final int ATTEMPTS = 20;
	private static final long PAUSE_MILLIS = 150;

	private AskAgain() {
	}

	/** The answer to a question; fails as one that was dropped when that goes on for some seconds. */
	static <T> CompletableFuture<T> untilAnswered(Supplier<CompletableFuture<T>> question) {
		return untilAnswered(question, ATTEMPTS);
	}

	private static <T> CompletableFuture<T> untilAnswered(Supplier<CompletableFuture<T>> question, int attempts) {
		return question.get().handle((value, failure) -> {
			if (failure == null) {
				return CompletableFuture.completedFuture(value);
			}
			return attempts > 1 && isDropped(failure)
					? CompletableFuture.supplyAsync(() -> untilAnswered(question, attempts - 1), CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS))
							.thenCompose(Function.identity())
					: CompletableFuture.<T>failedFuture(failure);
		}).thenCompose(Function.identity());
	}

	/** Whether an answer did not come for something else's sake. */
	static boolean isDropped(Throwable failure) {
		return failure instanceof CancellationException || failure instanceof CompletionException wrapped && wrapped.getCause() instanceof CancellationException;
	}
}
