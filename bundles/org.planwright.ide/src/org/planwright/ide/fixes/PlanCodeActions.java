package org.planwright.ide.fixes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionDisabled;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.planwright.ide.checks.ShownFindings;
import org.planwright.ide.diagnostics.DiagnosticData;
import org.planwright.ide.edits.ProtocolEdits;
import org.planwright.ide.fixes.BindActions.Binding;
import org.planwright.ide.formatting.Punctuation;
import org.planwright.ide.formatting.Renumbering;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.TextChange;
import org.planwright.rules.catalogue.Tier;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.issue.CheckSettings;

import com.google.inject.Inject;

/**
 * Offers the quick fixes of what is found where somebody asks, to mend all findings of their kind, to bind a number, and, as actions on the source, to count anew, to normalise
 * punctuation and to mend all that is sure. The plan is checked anew for that, so that the changes fit the text as it is; the diagnostics that a client sends may be older. A
 * request that a client sends by itself, at each move of the cursor, is answered only when there is a diagnostic that may have fixes.
 */
public class PlanCodeActions implements ICodeActionService2 {

	/** The kind of the action that counts headings, items and boxes anew. */
	public static final String RENUMBER = CodeActionKind.Source + ".renumber";
	/** The kind of the action that normalises punctuation. */
	public static final String PUNCTUATION = CodeActionKind.Source + ".normalisePunctuation";
	/** The kind of the actions that bind numbers of the prose. */
	public static final String BIND = CodeActionKind.RefactorRewrite + ".bind";
	/** All kinds of actions. */
	public static final List<String> KINDS = List.of(CodeActionKind.QuickFix, BIND, RENUMBER, PUNCTUATION, BulkActions.FIX_ALL);

	@Inject
	private QuickFixes fixes;
	@Inject
	private IResourceValidator validator;
	@Inject
	private FixAll fixAll;
	@Inject
	private BulkActions bulk;
	@Inject
	private BindActions binding;
	@Inject
	private ShownFindings shown;

	/** What is asked for. */
	private record Request(Options options, XtextResource plan, Document document, Range range, Locale locale) {

		int from() {
			return document.getOffSet(range.getStart());
		}

		int to() {
			return document.getOffSet(range.getEnd());
		}

		boolean wants(String kind) {
			List<String> only = options.getCodeActionParams().getContext().getOnly();
			return only == null || only.isEmpty() || only.stream().anyMatch(wanted -> kind.equals(wanted) || kind.startsWith(wanted + "."));
		}

		/** Only for a person who asks: a client that asks by itself would show a light for it. */
		boolean saysWhyNot() {
			TextDocumentClientCapabilities client = options.getLanguageServerAccess().getInitializeParams().getCapabilities().getTextDocument();
			return options.getCodeActionParams().getContext().getTriggerKind() == CodeActionTriggerKind.Invoked && wants(CodeActionKind.QuickFix)
					&& client != null && client.getCodeAction() != null && Boolean.TRUE.equals(client.getCodeAction().getDisabledSupport());
		}

		CodeAction action(String title, String kind, List<TextChange> changes) {
			CodeAction action = new CodeAction(title);
			action.setKind(kind);
			action.setEdit(new WorkspaceEdit(Map.of(options.getURI(), ProtocolEdits.of(document.getContents(), changes))));
			return action;
		}
	}

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		CodeActionContext context = options.getCodeActionParams().getContext();
		boolean asked = context.getTriggerKind() == CodeActionTriggerKind.Invoked || context.getOnly() != null && !context.getOnly().isEmpty();
		if (!asked && context.getDiagnostics().stream().noneMatch(this::mayHaveFixes)) {
			return List.of();
		}
		return options.getLanguageServerAccess().doSyncRead(options.getURI(), read -> actions(options, read));
	}

	private boolean mayHaveFixes(Diagnostic diagnostic) {
		return DiagnosticData.of(diagnostic).filter(data -> fixes.has(data.rule())).isPresent();
	}

	private List<Either<Command, CodeAction>> actions(Options options, ILanguageServerAccess.Context read) {
		List<CodeAction> actions = new ArrayList<>();
		if (read.getResource() instanceof XtextResource plan && read.getDocument() != null && plan.getParseResult() != null) {
			Request request = new Request(options, plan, read.getDocument(), options.getCodeActionParams().getRange(), CheckSettings.locale(plan));
			if (request.wants(CodeActionKind.QuickFix)) {
				fixes(request, actions);
			}
			if (request.wants(BIND)) {
				bindings(request, actions);
			}
			source(request, actions);
			if (actions.isEmpty() && request.saysWhyNot()) {
				whyNot(request, actions);
			}
		}
		return actions.stream().map(Either::<Command, CodeAction>forRight).toList();
	}

	private void fixes(Request request, List<CodeAction> actions) {
		List<Finding> findings = findings(request);
		Set<String> mendable = new LinkedHashSet<>();
		for (Finding finding : findings) {
			if (finding.start() <= request.to() && request.from() <= finding.end() && fixes.has(finding.rule())) {
				FixContext context = new FixContext(finding, request.plan, request.document.getContents(), request.locale);
				Optional<Diagnostic> diagnostic = diagnosticOf(finding, request.options);
				for (Fix fix : fixes.of(context)) {
					CodeAction action = request.action(fix.label(), CodeActionKind.QuickFix, fix.changes());
					diagnostic.ifPresent(mended -> action.setDiagnostics(List.of(mended)));
					if (fix.sure()) {
						action.setIsPreferred(true);
						mendable.add(finding.rule());
					}
					actions.add(action);
				}
			}
		}
		for (String rule : mendable) {
			if (fixAll.count(findings, rule, request.plan, request.document.getContents()) > 1) {
				actions.add(bulk.action(rule, BulkActions.Scope.FILE, request.options.getURI(), request.locale));
			}
			actions.add(bulk.action(rule, BulkActions.Scope.PROJECT, request.options.getURI(), request.locale));
		}
	}

	/** Why nothing mends what is there, as actions that cannot be chosen. */
	private void whyNot(Request request, List<CodeAction> actions) {
		findings(request).stream().filter(finding -> finding.counts() && finding.start() <= request.to() && request.from() <= finding.end())
				.flatMap(finding -> Unmendable.reason(finding.rule(), finding.variant(), request.locale).map(reason -> finding.rule() + "　" + reason).stream()).distinct()
				.forEach(reason -> {
					CodeAction action = new CodeAction(reason);
					action.setKind(CodeActionKind.QuickFix);
					action.setDisabled(new CodeActionDisabled(reason));
					actions.add(action);
				});
	}

	private void bindings(Request request, List<CodeAction> actions) {
		List<Binding> all = binding.in(request.plan);
		List<Binding> here = all.stream().filter(number -> number.start() <= request.to() && request.from() <= number.end()).toList();
		for (Binding number : here) {
			String written = request.document.getContents().substring(number.start(), number.end());
			actions.add(request.action(FixTexts.get("bind", request.locale, written, number.reference()), BIND, List.of(number.change())));
		}
		if (!here.isEmpty() && all.size() > 1) {
			actions.add(request.action(FixTexts.get("bind.all", request.locale, all.size()), BIND, all.stream().map(Binding::change).toList()));
		}
	}

	/** Only when a client asks for them: they are no matter of a place. */
	private void source(Request request, List<CodeAction> actions) {
		List<String> only = request.options.getCodeActionParams().getContext().getOnly();
		if (only == null || only.isEmpty()) {
			return;
		}
		if (request.wants(RENUMBER) && request.plan.getContents().getFirst() instanceof Plan plan) {
			whole(request, "renumber", RENUMBER, Renumbering.of(plan), actions);
		}
		if (request.wants(PUNCTUATION)) {
			whole(request, "punctuation", PUNCTUATION, Punctuation.changes(request.plan), actions);
		}
		if (request.wants(BulkActions.FIX_ALL)) {
			actions.add(bulk.action(FixAll.EVERY_RULE, BulkActions.Scope.FILE, request.options.getURI(), request.locale));
		}
	}

	private static void whole(Request request, String key, String kind, List<TextChange> changes, List<CodeAction> actions) {
		if (!changes.isEmpty()) {
			actions.add(request.action(FixTexts.get(key, request.locale, changes.size()), kind, changes));
		}
	}

	/** The rules look at one plan in one thread at a time. What compares plans is only run where such a finding is shown. */
	private List<Finding> findings(Request request) {
		boolean compares = shown.isShown(request.plan.getURI(), Tier.EXPENSIVE, request.from(), request.to());
		synchronized (request.plan) {
			return PlanChecker.findings(validator.validate(request.plan, compares ? CheckMode.ALL : CheckMode.NORMAL_AND_FAST, request.options.getCancelIndicator()));
		}
	}

	private static Optional<Diagnostic> diagnosticOf(Finding finding, Options options) {
		return options.getCodeActionParams().getContext().getDiagnostics().stream()
				.filter(diagnostic -> DiagnosticData.of(diagnostic).filter(data -> data.fingerprint().equals(finding.fingerprint())).isPresent()).findFirst();
	}
}
