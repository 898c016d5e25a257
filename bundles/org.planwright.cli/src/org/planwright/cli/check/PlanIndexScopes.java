package org.planwright.cli.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.planwright.model.plan.PlanPackage;

import com.google.common.base.Predicate;

/** What plans see of other plans: what the {@link PlanIndex} of their resource set has. */
final class PlanIndexScopes implements IGlobalScopeProvider {

	@Override
	public IScope getScope(Resource context, EReference reference, Predicate<IEObjectDescription> filter) {
		PlanIndex index = context.getResourceSet() == null ? null : PlanIndex.of(context.getResourceSet());
		return index == null ? IScope.NULLSCOPE : new IndexScope(context, index, reference.getEReferenceType(), filter);
	}

	private static final class IndexScope extends AbstractScope {

		private final Resource context;
		private final PlanIndex index;
		private final EClass type;
		private final Predicate<IEObjectDescription> filter;

		IndexScope(Resource context, PlanIndex index, EClass type, Predicate<IEObjectDescription> filter) {
			super(IScope.NULLSCOPE, false);
			this.context = context;
			this.index = index;
			this.type = type;
			this.filter = filter;
		}

		@Override
		protected Iterable<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
			List<IEObjectDescription> named = new ArrayList<>();
			for (IEObjectDescription description : elements(index.plansNamed(name))) {
				if (description.getName().equals(name)) {
					named.add(description);
				}
			}
			return named;
		}

		@Override
		protected Iterable<IEObjectDescription> getAllLocalElements() {
			return elements(index.plans());
		}

		private List<IEObjectDescription> elements(Iterable<URI> plans) {
			List<IEObjectDescription> found = new ArrayList<>();
			for (URI plan : plans) {
				// a plan's own name may stand before those of its elements, but it is not above itself
				if (type != PlanPackage.Literals.PLAN || !plan.equals(context.getURI())) {
					for (IEObjectDescription description : index.exports(plan, context.getResourceSet())) {
						if (EcoreUtil2.isAssignableFrom(type, description.getEClass()) && (filter == null || filter.apply(description))) {
							found.add(description);
						}
					}
				}
			}
			return found;
		}
	}
}
