package org.planwright.ide.server;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Sends diagnostics to a client; before it is ready for them, keeps the last of every file. Safe for use by many threads. */
final class DiagnosticPublisher {

	private final Map<String, PublishDiagnosticsParams> early = new LinkedHashMap<>();
	private LanguageClient client;

	/** Sends what was kept and from now on everything at once. */
	synchronized void ready(LanguageClient receiver) {
		client = receiver;
		early.values().forEach(client::publishDiagnostics);
		early.clear();
	}

	synchronized void publish(PublishDiagnosticsParams diagnostics) {
		if (client == null) {
			early.put(diagnostics.getUri(), diagnostics);
		} else {
			client.publishDiagnostics(diagnostics);
		}
	}
}
