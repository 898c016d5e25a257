package org.planwright.rules.drafts;

import java.util.Optional;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.planwright.model.plan.Plan;

/**
 * The earlier draft that a plan is compared with; stays on the resource of the plan. The draft is best kept in a resource set of its own: it bears the same name as
 * the plan, and what names that plan must not find the draft.
 */
public final class EarlierDraft extends AdapterImpl {

	private final XtextResource draft;

	private EarlierDraft(XtextResource draft) {
		this.draft = draft;
	}

	/** Sets the earlier draft of a plan, replacing another one; null takes it away. */
	public static void install(Resource plan, XtextResource draft) {
		plan.eAdapters().removeIf(EarlierDraft.class::isInstance);
		if (draft != null) {
			plan.eAdapters().add(new EarlierDraft(draft));
		}
	}

	/** The resource of the earlier draft of a plan; empty when the plan is not compared with one. */
	public static Optional<XtextResource> of(Resource plan) {
		for (Adapter adapter : plan.eAdapters()) {
			if (adapter instanceof EarlierDraft earlier) {
				return Optional.of(earlier.draft);
			}
		}
		return Optional.empty();
	}

	/** The earlier draft of a plan, read; empty when the plan is not compared with one. */
	static Optional<Plan> of(Plan plan) {
		return plan.eResource() == null ? Optional.empty()
				: of(plan.eResource()).filter(draft -> !draft.getContents().isEmpty()).map(draft -> (Plan) draft.getContents().get(0));
	}
}
