package org.planwright.ui.impact;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.planwright.ide.impact.Impact;
import org.planwright.ide.impact.ImpactCommand;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.server.Uris;

/** Asks the server what depends on what is at a place. */
public final class ImpactQuestion {

	private ImpactQuestion() {
	}

	/** What depends on it; null when there is nothing that anything could depend on. In any thread. */
	public static CompletableFuture<Impact> ask(Path plan, Position position) {
		return UiPlugin.instance().server()
				.ask(server -> server.getWorkspaceService().executeCommand(new ExecuteCommandParams(ImpactCommand.NAME, List.of(Uris.of(plan), position))))
				.thenApply(Impact.class::cast);
	}
}
