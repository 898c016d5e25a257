package org.planwright.ide.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.ide.edits.ProtocolEdits;
import org.planwright.ide.edits.TextDiff;
import org.planwright.model.text.TextChange;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

/**
 * Actions that mend all findings of a kind, in a file or in its project. They are offered without their changes, which are found out when a client asks for them
 * ({@code codeAction/resolve}), because that means to check again and again.
 */
public final class BulkActions {

	/** The kind of the action that mends in a file all that can be mended for sure. */
	public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".planwright";

	/** Where findings are mended. */
	public enum Scope {
		/** In one file. */
		FILE,
		/** In all plans of its project. */
		PROJECT
	}

	private static final String RULE = "rule";
	private static final String SCOPE = "scope";
	private static final String PLAN = "plan";

	@Inject
	private FixAll fixAll;
	@Inject
	private RuleCatalogue catalogue;
	@Inject
	private UriExtensions uris;
	@Inject
	private ResourceDescriptionsProvider descriptions;

	/** An action that mends all findings of a rule. A client may make one by itself, to resolve it. */
	public CodeAction action(String rule, Scope scope, String plan, Locale locale) {
		String title = catalogue.find(rule).map(found -> title(found, locale)).orElse(rule);
		String key = rule.equals(FixAll.EVERY_RULE) ? "all.sure" : "all." + scope.name().toLowerCase(Locale.ROOT);
		CodeAction action = new CodeAction(FixTexts.get(key, locale, title));
		action.setKind(rule.equals(FixAll.EVERY_RULE) ? FIX_ALL : CodeActionKind.QuickFix);
		action.setData(data(rule, scope, plan));
		return action;
	}

	/** What {@link #resolve} asks for, for a client that makes an action by itself. */
	public static JsonObject data(String rule, Scope scope, String plan) {
		JsonObject data = new JsonObject();
		data.addProperty(RULE, rule);
		data.addProperty(SCOPE, scope.name());
		data.addProperty(PLAN, plan);
		return data;
	}

	private static String title(Rule rule, Locale locale) {
		return rule.id() + " " + RuleMessages.title(rule, locale);
	}

	/** The plan that an action is for; empty when the action is none of these. */
	public static Optional<String> plan(CodeAction action) {
		return action.getData() instanceof JsonObject data && data.has(PLAN) && data.has(RULE) && data.has(SCOPE) ? Optional.of(data.get(PLAN).getAsString()) : Optional.empty();
	}

	/**
	 * The changes that an action makes.
	 *
	 * @param plan as the server has it
	 * @param set where plans can be loaded as they are now, also those that are open
	 */
	public WorkspaceEdit resolve(CodeAction action, Resource plan, ResourceSet set, CancelIndicator cancel) {
		JsonObject data = (JsonObject) action.getData();
		List<URI> files = new ArrayList<>(List.of(plan.getURI()));
		if (Scope.valueOf(data.get(SCOPE).getAsString()) == Scope.PROJECT) {
			for (IResourceDescription file : descriptions.getResourceDescriptions(plan).getAllResourceDescriptions()) {
				if (!files.contains(file.getURI())) {
					files.add(file.getURI());
				}
			}
		}
		Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
		for (URI file : files) {
			if (set.getResource(file, true) instanceof XtextResource own && own.getParseResult() != null) {
				String text = own.getParseResult().getRootNode().getText();
				List<TextChange> differences = TextDiff.between(text, fixAll.mended(own, data.get(RULE).getAsString(), cancel));
				if (!differences.isEmpty()) {
					changes.put(uris.toUriString(file), ProtocolEdits.of(text, differences));
				}
			}
		}
		return new WorkspaceEdit(changes);
	}

	/** Resolves an action with what a server has; in a read of its plan. */
	public WorkspaceEdit resolve(CodeAction action, ILanguageServerAccess access, ILanguageServerAccess.Context read) {
		return resolve(action, read.getResource(), access.newLiveScopeResourceSet(read.getResource().getURI()), read.getCancelChecker());
	}
}
