package org.planwright.ide.server;

import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.service.AbstractGenericModule;
import org.planwright.ide.completion.PlanContentAssist;
import org.planwright.ide.hover.PlanHover;

/** Services of the editor that need to know the rules beside the language. */
final class EditingModule extends AbstractGenericModule {

	/** What is proposed at the caret. */
	public Class<? extends ContentAssistService> bindContentAssistService() {
		return PlanContentAssist.class;
	}

	/** What is said of the element under the pointer. */
	public Class<? extends IHoverService> bindIHoverService() {
		return PlanHover.class;
	}
}
