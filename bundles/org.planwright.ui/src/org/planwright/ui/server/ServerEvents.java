package org.planwright.ui.server;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.markers.ProblemMarkers;
import org.planwright.ui.review.ReviewDesk;

/** What the server tells the workbench: findings become markers and lines of the review, messages go to the log. */
final class ServerEvents implements LanguageClient {

	private final ProblemMarkers markers;
	private final ReviewDesk review;

	ServerEvents(ProblemMarkers markers, ReviewDesk review) {
		this.markers = markers;
		this.review = review;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
		Path file = Uris.toPath(diagnostics.getUri());
		if (file != null) {
			markers.show(file, diagnostics.getDiagnostics());
			review.found(file, diagnostics.getDiagnostics());
		}
	}

	@Override
	public void telemetryEvent(Object event) {
	}

	@Override
	public void showMessage(MessageParams message) {
		logMessage(message);
		if (message.getType() == MessageType.Warning || message.getType() == MessageType.Error) {
			UiPlugin.instance().notices().show(message.getMessage());
		}
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		logMessage(request);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		ILog log = ILog.of(ServerEvents.class);
		if (message.getType() == MessageType.Error) {
			log.error(message.getMessage());
		} else {
			log.info(message.getMessage());
		}
	}
}
