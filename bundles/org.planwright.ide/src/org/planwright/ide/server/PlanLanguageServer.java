package org.planwright.ide.server;

import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import com.google.inject.Guice;

/** Makes language servers for plans that run in this process, in OSGi and without it. */
public final class PlanLanguageServer {

	private PlanLanguageServer() {
	}

	/**
	 * Makes a server that is connected to a client and waits for {@code initialize}. Takes about a second the first time: not for a UI thread. The server's
	 * {@code exit} leaves the virtual machine running.
	 *
	 * @param client receives diagnostics and messages, in the server's threads
	 */
	public static LanguageServer create(LanguageClient client) {
		PlanServerImpl server = Guice.createInjector(new PlanServerModule()).getInstance(PlanServerImpl.class);
		server.connect(client);
		return server;
	}
}
