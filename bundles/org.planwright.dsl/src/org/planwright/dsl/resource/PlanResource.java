package org.planwright.dsl.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;

/** A plan's resource. An editor reads a plan anew at every keystroke, so what costs time with every element is done only where it matters. */
public class PlanResource extends LazyLinkingResource {

	private boolean linked;

	/** References are resolved once after the text was read; whoever asks again finds nothing left to do. */
	@Override
	public void resolveLazyCrossReferences(CancelIndicator cancel) {
		if (!linked) {
			super.resolveLazyCrossReferences(cancel);
			linked = true;
		}
	}

	@Override
	protected void doLinking() {
		linked = false;
		super.doLinking();
	}

	/** Only what other plans can refer to becomes a proxy, so that their references lead to the plan as it is read next. */
	@Override
	protected void unloaded(InternalEObject element) {
		if (isReferable(element)) {
			super.unloaded(element);
		} else {
			element.eAdapters().clear();
		}
	}

	private static boolean isReferable(EObject element) {
		return element instanceof Plan || element instanceof Indicator || element instanceof Project;
	}
}
