package org.planwright.benchmark.editor;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What a server has published last of every file. */
final class EditorClient implements LanguageClient {

	private static final long PATIENCE_MILLIS = 120_000;

	private record Published(PublishDiagnosticsParams diagnostics, long nanos) {
	}

	private final Map<Path, Published> published = new HashMap<>();

	/** Waits for diagnostics of a file and returns when they came, as of {@link System#nanoTime}. */
	synchronized long await(Path file, Predicate<PublishDiagnosticsParams> expected) throws InterruptedException {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (!published.containsKey(file) || !expected.test(published.get(file).diagnostics)) {
			long left = end - System.currentTimeMillis();
			if (left <= 0) {
				throw new IllegalStateException("nothing came for " + file);
			}
			wait(left);
		}
		return published.get(file).nanos;
	}

	/** How many findings of a rule there are now. */
	synchronized long count(Path file, String rule) {
		return count(published.get(file).diagnostics, rule);
	}

	static long count(PublishDiagnosticsParams diagnostics, String rule) {
		List<Diagnostic> found = diagnostics.getDiagnostics();
		return found.stream().filter(each -> each.getCode() != null && each.getCode().isLeft() && each.getCode().getLeft().endsWith("." + rule)).count();
	}

	@Override
	public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
		published.put(Path.of(URI.create(URI.create(diagnostics.getUri()).toASCIIString())), new Published(diagnostics, System.nanoTime()));
		notifyAll();
	}

	@Override
	public void telemetryEvent(Object event) {
	}

	@Override
	public void showMessage(MessageParams message) {
		System.err.println(message.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
	}
}
