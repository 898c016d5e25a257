package org.planwright.dsl.linking;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.planwright.dsl.DslMessages;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.Reference;

/** What is said of names that mean nothing. A 「…」 in prose that is no check and names nothing is plain prose, of which nothing is said. */
public class PlanLinkingDiagnostics implements ILinkingDiagnosticMessageProvider {

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		if (context.getContext() instanceof Reference reference && !reference.isCheck()) {
			return null;
		}
		EClass type = context.getReference().getEReferenceType();
		String kind = type == PlanPackage.Literals.PLAN ? "typePlan" : type == PlanPackage.Literals.INDICATOR ? "typeIndicator" : "typeReferable";
		Severity severity = type == PlanPackage.Literals.PLAN ? Severity.WARNING : Severity.ERROR;
		return new DiagnosticMessage(DslMessages.format("unresolved", context.getLinkText(), DslMessages.format(kind)), severity,
				Diagnostic.LINKING_DIAGNOSTIC);
	}
}
