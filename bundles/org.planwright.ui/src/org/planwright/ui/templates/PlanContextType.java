package org.planwright.ui.templates;

import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContextType;

/** Where templates can be put into: anywhere in a plan. */
public final class PlanContextType extends TemplateContextType {

	/** The type's id. */
	public static final String ID = "org.planwright.ui.templates.plan";

	/** Makes the type, with the variables that templates can use. */
	public PlanContextType() {
		addResolver(new GlobalTemplateVariables.Cursor());
		addResolver(new GlobalTemplateVariables.Date());
		addResolver(new GlobalTemplateVariables.Year());
		addResolver(new GlobalTemplateVariables.User());
		addResolver(new GlobalTemplateVariables.LineSelection());
	}
}
