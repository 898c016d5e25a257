package org.planwright.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Range;
import org.planwright.ide.fixes.Unmendable;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.review.FindingKey;
import org.planwright.ui.places.PlanPlace;
import org.planwright.ui.server.Uris;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads findings out of what the server publishes. */
public final class DiagnosticReader {

	private static final Gson GSON = new Gson();

	private DiagnosticReader() {
	}

	/** The findings of a file, in the server's order. */
	static List<ReviewFinding> read(Path file, List<Diagnostic> diagnostics) {
		return diagnostics.stream().map(diagnostic -> read(file, diagnostic)).toList();
	}

	/** Why a finding is to be passed over; null when it is not. */
	public static String suppressed(Diagnostic diagnostic) {
		return text(data(diagnostic), "suppressed", null);
	}

	/** The id of the rule that a finding is of; for one that comes from no rule, its code, which may be empty. */
	public static String rule(Diagnostic diagnostic) {
		String code = diagnostic.getCode() == null || diagnostic.getCode().isRight() ? "" : diagnostic.getCode().getLeft();
		String known = code.startsWith(Rule.CODE_PREFIX) ? code.substring(Rule.CODE_PREFIX.length()) : code;
		return text(data(diagnostic), "rule", known);
	}

	private static ReviewFinding read(Path file, Diagnostic diagnostic) {
		JsonObject data = data(diagnostic);
		PlanPlace place = place(file, diagnostic.getRange());
		String message = diagnostic.getMessage().isLeft() ? diagnostic.getMessage().getLeft() : diagnostic.getMessage().getRight().getValue();
		String rule = rule(diagnostic);
		FindingKey key = new FindingKey(text(data, "fingerprint", rule + ' ' + message), rule, text(data, "path", ""));
		boolean checklist = data.has("checklist") && data.get("checklist").isJsonPrimitive() && data.get("checklist").getAsBoolean();
		return new ReviewFinding(key, severity(diagnostic), message, text(data, "quote", ""), place, related(diagnostic), checklist, text(data, "suppressed", null),
				Unmendable.reason(rule, text(data, "variant", null), Locale.getDefault()).orElse(null));
	}

	private static List<ReviewFinding.Related> related(Diagnostic diagnostic) {
		List<ReviewFinding.Related> related = new ArrayList<>();
		if (diagnostic.getRelatedInformation() != null) {
			for (DiagnosticRelatedInformation there : diagnostic.getRelatedInformation()) {
				Path file = Uris.toPath(there.getLocation().getUri());
				if (file != null) {
					related.add(new ReviewFinding.Related(place(file, there.getLocation().getRange()), there.getMessage()));
				}
			}
		}
		return related;
	}

	private static PlanPlace place(Path file, Range range) {
		return new PlanPlace(file, range.getStart().getLine(), range.getStart().getCharacter(), range.getEnd().getLine(), range.getEnd().getCharacter());
	}

	private static RuleSeverity severity(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() == null) {
			return RuleSeverity.ERROR;
		}
		return switch (diagnostic.getSeverity()) {
			case Error -> RuleSeverity.ERROR;
			case Warning -> RuleSeverity.WARNING;
			default -> RuleSeverity.INFO;
		};
	}

	private static JsonObject data(Diagnostic diagnostic) {
		JsonElement data = diagnostic.getData() instanceof JsonElement json ? json : GSON.toJsonTree(diagnostic.getData());
		return data.isJsonObject() ? data.getAsJsonObject() : new JsonObject();
	}

	private static String text(JsonObject data, String name, String otherwise) {
		return data.has(name) && data.get(name).isJsonPrimitive() && data.getAsJsonPrimitive(name).isString() ? data.get(name).getAsString() : otherwise;
	}
}
