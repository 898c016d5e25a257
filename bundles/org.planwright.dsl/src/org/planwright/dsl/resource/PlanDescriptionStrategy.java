package org.planwright.dsl.resource;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;

/**
 * What other files see of a plan. Values of indicators are part of it, so that plans which refer to an indicator are checked again when its values change.
 */
public class PlanDescriptionStrategy extends DefaultResourceDescriptionStrategy {

	/** User data: name as written. */
	public static final String NAME = "name";
	/** User data of an indicator: unit as written. */
	public static final String UNIT = "unit";
	/** User data of an indicator: attribute. */
	public static final String ATTRIBUTE = "attribute";
	/** User data of an indicator: target value as written. */
	public static final String TARGET = "target";

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		QualifiedName name = switch (element) {
			case Plan plan -> getQualifiedNameProvider().getFullyQualifiedName(plan);
			case Indicator indicator -> getQualifiedNameProvider().getFullyQualifiedName(indicator);
			case Project project -> getQualifiedNameProvider().getFullyQualifiedName(project);
			default -> null;
		};
		if (name != null) {
			acceptor.accept(EObjectDescription.create(name, element, userData(element)));
		}
		return element instanceof Plan || element instanceof Frame;
	}

	private static Map<String, String> userData(EObject element) {
		Map<String, String> data = new HashMap<>();
		switch (element) {
			case Plan plan -> data.put(NAME, plan.getName());
			case Indicator indicator -> {
				data.put(NAME, indicator.getName());
				data.put(UNIT, indicator.getUnit());
				data.put(ATTRIBUTE, indicator.getAttribute().getLiteral());
				data.put(TARGET, indicator.cell(CellRole.TARGET).lexeme());
			}
			case Project project -> data.put(NAME, project.getName());
			default -> { }
		}
		data.values().removeIf(value -> value == null);
		return data;
	}
}
