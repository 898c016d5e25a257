package org.planwright.ide.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** A client that keeps the last diagnostics of every file. */
final class RecordingClient implements LanguageClient {

	private static final long PATIENCE_MILLIS = 20_000;

	private final Map<Path, List<Diagnostic>> diagnostics = new HashMap<>();
	private final List<PublishDiagnosticsParams> all = new ArrayList<>();

	/**
	 * Waits until a file's diagnostics are as expected.
	 *
	 * @return the diagnostics, as they are after twenty seconds if what is expected does not come
	 */
	synchronized List<Diagnostic> await(Path file, Predicate<List<Diagnostic>> expected) throws InterruptedException {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		long left = PATIENCE_MILLIS;
		while (left > 0 && (!diagnostics.containsKey(file) || !expected.test(diagnostics.get(file)))) {
			wait(left);
			left = end - System.currentTimeMillis();
		}
		return diagnostics.getOrDefault(file, List.of());
	}

	/** All that was published of a file so far, in order. */
	synchronized List<PublishDiagnosticsParams> published(Path file) {
		return all.stream().filter(each -> path(each).equals(file)).toList();
	}

	private static Path path(PublishDiagnosticsParams published) {
		return Path.of(URI.create(URI.create(published.getUri()).toASCIIString()));
	}

	/** The files of which diagnostics were ever published. */
	synchronized List<Path> files() {
		return List.copyOf(diagnostics.keySet());
	}

	@Override
	public synchronized void publishDiagnostics(PublishDiagnosticsParams published) {
		diagnostics.put(path(published), published.getDiagnostics());
		all.add(published);
		notifyAll();
	}

	@Override
	public void telemetryEvent(Object event) {
	}

	@Override
	public void showMessage(MessageParams message) {
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
	}
}
