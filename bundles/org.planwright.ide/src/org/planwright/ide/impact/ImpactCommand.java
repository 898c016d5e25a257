package org.planwright.ide.impact;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.commands.IExecutableCommandService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.inject.Inject;

/**
 * The command {@value #NAME}: what depends on what is at a place. Its arguments are the file and the position; the answer is an {@link Impact}, or nothing when nothing could
 * depend on what is there.
 */
public final class ImpactCommand implements IExecutableCommandService {

	/** The name of the command. */
	public static final String NAME = "planwright.impact";

	private static final Gson GSON = new Gson();

	@Inject
	private ImpactFinder finder;

	@Override
	public List<String> initialize() {
		return List.of(NAME);
	}

	@Override
	public Object execute(ExecuteCommandParams params, ILanguageServerAccess access, CancelIndicator cancel) {
		if (!NAME.equals(params.getCommand()) || params.getArguments().size() < 2) {
			return null;
		}
		String file = argument(params.getArguments().get(0), String.class);
		Position position = argument(params.getArguments().get(1), Position.class);
		CompletableFuture<Impact> impact = access.doRead(file, read -> read.getResource() instanceof XtextResource plan && read.getDocument() != null
				? finder.at(plan, read.getDocument().getOffSet(position), access.newLiveScopeResourceSet(plan.getURI())).orElse(null) : null);
		try {
			return impact.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	/** Arguments come as JSON from a client outside, as they are from one in this program. */
	private static <T> T argument(Object argument, Class<T> type) {
		return argument instanceof JsonElement json ? GSON.fromJson(json, type) : type.cast(argument);
	}
}
