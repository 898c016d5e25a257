package org.planwright.ide.elements;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.commands.IExecutableCommandService;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.exchange.sheet.ColumnMeaning;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.inject.Inject;

/**
 * The command {@value #NAME}: what has to be changed in texts so that elements are changed. Its arguments are {@link ElementChange}s, all of which are made or none; from a client
 * outside each is an object with the fields of its record and {@code change}, which names it: {@code connect}. A field of a plan is as in {@link
 * ColumnMeaning#of(String)}. The answer is a {@link ChangeAnswer}.
 */
public final class ElementCommand implements IExecutableCommandService {

	/** The name of the command. */
	public static final String NAME = "planwright.change";

	private static final Gson GSON = new GsonBuilder()
			.registerTypeAdapter(ColumnMeaning.class, (JsonDeserializer<ColumnMeaning>) (json, type, context) -> ColumnMeaning.of(json.getAsString())
					.orElseThrow(() -> new JsonParseException(json.getAsString())))
			.create();
	private static final Map<String, Class<? extends ElementChange>> CHANGES = Map.of("setValue", ElementChange.SetValue.class, "setCell", ElementChange.SetCell.class, "connect",
			ElementChange.Connect.class, "disconnect", ElementChange.Disconnect.class, "rename", ElementChange.Rename.class, "create", ElementChange.Create.class, "delete",
			ElementChange.Delete.class, "move", ElementChange.Move.class);

	@Inject
	private ElementChanges changes;

	@Override
	public List<String> initialize() {
		return List.of(NAME);
	}

	@Override
	public Object execute(ExecuteCommandParams params, ILanguageServerAccess access, CancelIndicator cancel) {
		List<ElementChange> wanted = params.getArguments().stream().map(ElementCommand::change).toList();
		if (wanted.isEmpty()) {
			return new ChangeAnswer.Edits(Map.of(), Map.of());
		}
		CompletableFuture<ChangeAnswer> answer = access.doReadIndex(index -> {
			try {
				return changes.edits(wanted, access, cancel);
			} catch (RefusedChange refused) {
				return refused.refusal();
			}
		});
		try {
			return answer.get();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException failure ? failure : new CompletionException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	/** Arguments come as JSON from a client outside, as they are from one in this program. */
	private static ElementChange change(Object argument) {
		if (argument instanceof JsonElement json) {
			JsonObject object = json.getAsJsonObject();
			Class<? extends ElementChange> type = object.has("change") ? CHANGES.get(object.get("change").getAsString()) : null;
			if (type == null) {
				throw new JsonParseException("change: " + CHANGES.keySet());
			}
			return GSON.fromJson(object, type);
		}
		return (ElementChange) argument;
	}
}
