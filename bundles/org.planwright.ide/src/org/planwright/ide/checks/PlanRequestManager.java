package org.planwright.ide.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

import org.eclipse.xtext.ide.server.concurrent.AbstractRequest;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.ide.server.concurrent.WriteRequest;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The requests of the server. Beside those of the client there are writes of its own, which wait for the client's requests instead of ending them. */
@Singleton
public class PlanRequestManager extends RequestManager {

	private final List<CompletableFuture<?>> running = new ArrayList<>();

	@Inject
	PlanRequestManager(ExecutorService parallel, OperationCanceledManager cancelled) {
		super(parallel, cancelled);
	}

	/** Changes something when all requests so far are done; requests that come later wait for it, and a write of the client cancels it. */
	public synchronized CompletableFuture<Void> runBehind(Consumer<CancelIndicator> work) {
		CompletableFuture<?>[] before = running.stream().filter(request -> !request.isDone()).map(request -> request.handle((value, failure) -> null))
				.toArray(CompletableFuture<?>[]::new);
		return submit(new WriteRequest<Void, Void>(this, () -> null, (cancel, nothing) -> {
			work.accept(cancel);
			return null;
		}, CompletableFuture.allOf(before)));
	}

	/** Whether a request ended because it was cancelled. */
	boolean isCancelled(Throwable failure) {
		return failure instanceof CancellationException || isCancelException(failure);
	}

	@Override
	protected void addRequest(AbstractRequest<?> request) {
		running.removeIf(CompletableFuture::isDone);
		running.add(request.get());
		super.addRequest(request);
	}
}
