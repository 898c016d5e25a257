package org.planwright.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.planwright.ide.diagnostics.DiagnosticData;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.FoundIssue;
import org.planwright.rules.issue.CheckSettings;

import com.google.inject.Inject;

/**
 * Offers the quick fixes of what is found where somebody asks. The plan is checked anew for that, so that the changes fit the text as it is; the diagnostics that a
 * client sends may be older. A request that a client sends by itself, at each move of the cursor, is answered only when there is a diagnostic that may have fixes.
 */
public class PlanCodeActions implements ICodeActionService2 {

	@Inject
	private QuickFixes fixes;
	@Inject
	private IResourceValidator validator;

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		CodeActionContext context = options.getCodeActionParams().getContext();
		boolean wanted = context.getOnly() == null || context.getOnly().isEmpty() || context.getOnly().contains(CodeActionKind.QuickFix);
		boolean asked = context.getTriggerKind() == CodeActionTriggerKind.Invoked;
		if (!wanted || !asked && context.getDiagnostics().stream().noneMatch(this::mayHaveFixes)) {
			return List.of();
		}
		return options.getLanguageServerAccess().doSyncRead(options.getURI(), read -> actions(options, read));
	}

	private boolean mayHaveFixes(Diagnostic diagnostic) {
		return DiagnosticData.of(diagnostic).filter(data -> fixes.has(data.rule())).isPresent();
	}

	private List<Either<Command, CodeAction>> actions(Options options, ILanguageServerAccess.Context read) {
		List<Either<Command, CodeAction>> actions = new ArrayList<>();
		if (!(read.getResource() instanceof XtextResource plan) || read.getDocument() == null) {
			return actions;
		}
		Document document = read.getDocument();
		Range range = options.getCodeActionParams().getRange();
		int from = document.getOffSet(range.getStart());
		int to = document.getOffSet(range.getEnd());
		for (Finding finding : findings(plan, options.getCancelIndicator())) {
			if (finding.start() <= to && from <= finding.end() && fixes.has(finding.rule())) {
				FixContext context = new FixContext(finding, plan, document.getContents(), CheckSettings.locale(plan));
				Optional<Diagnostic> diagnostic = diagnosticOf(finding, options);
				fixes.of(context).forEach(fix -> actions.add(Either.forRight(action(fix, diagnostic, document, options.getURI()))));
			}
		}
		return actions;
	}

	/** The rules look at one plan in one thread at a time. */
	private List<Finding> findings(XtextResource plan, CancelIndicator cancel) {
		List<Issue> issues;
		synchronized (plan) {
			issues = validator.validate(plan, CheckMode.NORMAL_AND_FAST, cancel);
		}
		return issues.stream().filter(FoundIssue.class::isInstance).map(issue -> ((FoundIssue) issue).finding()).toList();
	}

	private static Optional<Diagnostic> diagnosticOf(Finding finding, Options options) {
		return options.getCodeActionParams().getContext().getDiagnostics().stream()
				.filter(diagnostic -> DiagnosticData.of(diagnostic).filter(data -> data.fingerprint().equals(finding.fingerprint())).isPresent()).findFirst();
	}

	private static CodeAction action(Fix fix, Optional<Diagnostic> diagnostic, Document document, String uri) {
		CodeAction action = new CodeAction(fix.label());
		action.setKind(CodeActionKind.QuickFix);
		diagnostic.ifPresent(mended -> action.setDiagnostics(List.of(mended)));
		action.setEdit(new WorkspaceEdit(Map.of(uri, fix.changes().stream().map(change -> edit(change, document)).toList())));
		return action;
	}

	private static TextEdit edit(TextChange change, Document document) {
		Position start = document.getPosition(change.start());
		return new TextEdit(new Range(start, document.getPosition(change.end())), change.text());
	}
}
