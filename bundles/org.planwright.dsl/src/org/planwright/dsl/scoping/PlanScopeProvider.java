package org.planwright.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.MultimapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.inject.Inject;

/**
 * What names mean: indicators, projects and boxes of the same plan by their name, also behind that of their box (专栏6/名); those of other plans behind the name of
 * the plan (规划名/名); for 上级 those of the upper plan by their name as well. Where a name is given twice, both elements are in scope.
 */
public class PlanScopeProvider extends AbstractPlanScopeProvider {

	@Inject
	private IQualifiedNameConverter converter;

	@Inject
	private IResourceScopeCache cache;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		if (reference == PlanPackage.Literals.UPPER_DETAIL__INDICATOR) {
			IScope global = super.getScope(context, reference);
			Plan upper = context.eResource().getContents().get(0) instanceof Plan plan ? plan.getUpperPlan() : null;
			return upper == null ? global : new NamedScope(global, indicators(upper));
		}
		if (reference.getEReferenceType() == PlanPackage.Literals.REFERABLE) {
			return new NamedScope(super.getScope(context, reference), referables(context.eResource()));
		}
		return super.getScope(context, reference);
	}

	private Multimap<QualifiedName, IEObjectDescription> indicators(Plan plan) {
		return cache.get(PlanScopeProvider.class + ".indicators", plan.eResource(), () -> {
			Multimap<QualifiedName, IEObjectDescription> found = LinkedHashMultimap.create();
			for (Indicator indicator : plan.indicators()) {
				add(found, null, indicator);
			}
			return found;
		});
	}

	private Multimap<QualifiedName, IEObjectDescription> referables(Resource resource) {
		return cache.get(PlanScopeProvider.class + ".referables", resource, () -> {
			Multimap<QualifiedName, IEObjectDescription> found = LinkedHashMultimap.create();
			if (resource.getContents().get(0) instanceof Plan plan) {
				for (Block block : plan.getBlocks()) {
					if (block instanceof Frame frame) {
						addFrame(found, frame);
					}
				}
			}
			return found;
		});
	}

	private void addFrame(Multimap<QualifiedName, IEObjectDescription> found, Frame frame) {
		QualifiedName qualifier = null;
		if (frame instanceof Box box) {
			add(found, null, box);
			qualifier = box.getName() == null ? null : converter.toQualifiedName(box.getName());
		}
		for (FrameLine line : frame.getLines()) {
			if (line instanceof Indicator || line instanceof Project) {
				add(found, null, (Referable) line);
				if (qualifier != null) {
					add(found, qualifier, (Referable) line);
				}
			}
		}
	}

	private void add(Multimap<QualifiedName, IEObjectDescription> found, QualifiedName qualifier, Referable element) {
		String name = element.getName();
		if (name != null) {
			QualifiedName plain = converter.toQualifiedName(name);
			QualifiedName full = qualifier == null ? plain : qualifier.append(plain);
			found.put(full, EObjectDescription.create(full, element));
		}
	}

	/** Names of one resource; what they mean is found once, not for every reference. */
	private static final class NamedScope extends MultimapBasedScope {
		NamedScope(IScope parent, Multimap<QualifiedName, IEObjectDescription> elements) {
			super(parent, elements, false);
		}
	}
}
