package org.planwright.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.planwright.evl.ScriptSession;
import org.planwright.evl.project.ScriptTrust;
import org.planwright.ide.diagnostics.ScriptDiagnostics;
import org.planwright.model.plan.Plan;

import com.google.inject.Guice;

/** Makes language servers for plans that run in this process, in OSGi and without it. */
public final class PlanLanguageServer {

	/** The command that runs all rules, also the expensive ones: on the plans whose URIs are its arguments, or on all plans. Its answer comes when they have run. */
	public static final String CHECK_COMMAND = "planwright.check";

	private PlanLanguageServer() {
	}

	/**
	 * Makes a server that is connected to a client and waits for {@code initialize}. Takes about a second the first time: not for a UI thread. The server's
	 * {@code exit} leaves the virtual machine running.
	 *
	 * @param client receives diagnostics and messages, in the server's threads
	 */
	public static LanguageServer create(LanguageClient client) {
		return create(client, ScriptTrust.NOBODY);
	}

	/**
	 * Makes a server that runs the scripts of projects that are trusted. Plans are checked again when the client tells it that a file in their project folder has
	 * changed, which it also does when trust has changed.
	 *
	 * @param client receives diagnostics and messages, in the server's threads
	 * @param trust whose scripts are run; asked at every check
	 */
	public static LanguageServer create(LanguageClient client, ScriptTrust trust) {
		ScriptSession scripts = new ScriptSession(trust, true);
		if (client != null) {
			scripts.problems().addListener(new ScriptDiagnostics(client));
		}
		PlanServerImpl server = Guice.createInjector(new PlanServerModule(scripts)).getInstance(PlanServerImpl.class);
		server.connect(client);
		return server;
	}

	/**
	 * Reads a plan that one of these servers has, as it last heard of it. Returns at once; what comes back may be null when the server does not have the plan.
	 *
	 * @param server made by this class
	 * @param reader called in a thread of the server while nothing else is done to the plan; keeps nothing of it
	 */
	public static <T> CompletableFuture<T> read(LanguageServer server, String uri, Function<Plan, T> reader) {
		return ((PlanServerImpl) server).readPlan(uri, reader);
	}
}
