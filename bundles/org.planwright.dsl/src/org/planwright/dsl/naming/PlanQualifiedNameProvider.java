package org.planwright.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;

import com.google.inject.Inject;

/** Names under which other files see a plan, its indicators and its projects: 规划名 and 规划名/名. A plan without a name exports nothing. */
public class PlanQualifiedNameProvider extends IQualifiedNameProvider.AbstractImpl {

	@Inject
	private IQualifiedNameConverter converter;

	@Override
	public QualifiedName getFullyQualifiedName(EObject element) {
		return switch (element) {
			case Plan plan -> plan.getName() == null ? null : converter.toQualifiedName(plan.getName());
			case Indicator indicator -> qualified(indicator);
			case Project project -> qualified(project);
			default -> null;
		};
	}

	private QualifiedName qualified(Referable element) {
		String name = element.getName();
		Resource resource = element.eResource();
		if (name == null || resource == null || !(resource.getContents().get(0) instanceof Plan plan) || plan.getName() == null) {
			return null;
		}
		return converter.toQualifiedName(plan.getName()).append(converter.toQualifiedName(name));
	}
}
