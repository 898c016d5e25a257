package org.planwright.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.planwright.evl.ScriptSession;
import org.planwright.evl.project.ScriptTrust;
import org.planwright.ide.diagnostics.ScriptDiagnostics;

import com.google.inject.Guice;
import com.google.inject.util.Modules;

/** A language server for one client at the other end of two streams. */
public final class StreamServer implements ILanguageServerShutdownAndExitHandler {

	private static final long POLL_MILLIS = 200;

	private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
	private volatile boolean shutDown;

	private StreamServer() {
	}

	/**
	 * Serves the client until it says that it exits, or is gone.
	 *
	 * @param in what the client sends
	 * @param out only messages of the protocol are written to it
	 * @param trust whose scripts are run
	 * @return whether the client took its leave as the protocol wants it: shut down, then exit
	 */
	public static boolean serve(InputStream in, OutputStream out, ScriptTrust trust) throws InterruptedException {
		return new StreamServer().run(in, out, new ScriptSession(trust, true));
	}

	private boolean run(InputStream in, OutputStream out, ScriptSession scripts) throws InterruptedException {
		PlanServerImpl server = Guice
				.createInjector(Modules.override(new PlanServerModule(scripts)).with(binder -> binder.bind(ILanguageServerShutdownAndExitHandler.class).toInstance(this)))
				.getInstance(PlanServerImpl.class);
		Launcher<LanguageClient> launcher = Launcher.createLauncher(server, LanguageClient.class, in, out);
		LanguageClient client = launcher.getRemoteProxy();
		scripts.problems().addListener(new ScriptDiagnostics(client));
		server.connect(client);
		Future<Void> listening = launcher.startListening();
		while (!ended.isDone()) {
			try {
				listening.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
				break;
			} catch (TimeoutException e) {
				continue;
			} catch (ExecutionException e) {
				break;
			}
		}
		server.stopChecks();
		return ended.getNow(false);
	}

	@Override
	public void shutdown() {
		shutDown = true;
	}

	@Override
	public void exit() {
		ended.complete(shutDown);
	}
}
