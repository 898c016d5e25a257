package org.planwright.evl.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.epsilon.emc.emf.AbstractEmfModel;
import org.eclipse.epsilon.emc.emf.EmfPropertySetter;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.exceptions.models.EolModelElementTypeNotFoundException;
import org.eclipse.epsilon.eol.exceptions.models.EolNotInstantiableModelElementTypeException;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage;

/** A plan as scripts see it: its own elements are all there are, those of other plans are reached from them. A script cannot change it by EOL's own means. */
final class PlanModel extends AbstractEmfModel {

	private static final class NoSetter extends EmfPropertySetter {
		@Override
		public void invoke(Object target, String property, Object value, IEolContext context) throws EolRuntimeException {
			throw new EolRuntimeException("A rule cannot change the plan (" + property + ")");
		}
	}

	private Plan plan;

	PlanModel() {
		// as a script would write it before a type, and no type's own name
		setName("Planwright");
		registry = new EPackageRegistryImpl();
		registry.put(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
		propertySetter = new NoSetter();
		setCachingEnabled(true);
	}

	/** The plan to look at from now on; null to let go of the last one. */
	void show(Plan next) {
		plan = next;
		modelImpl = next == null ? null : next.eResource();
		clearCache();
	}

	Plan plan() {
		return plan;
	}

	@Override
	protected Collection<EObject> allContentsFromModel() {
		List<EObject> all = new ArrayList<>();
		all.add(plan);
		plan.eAllContents().forEachRemaining(all::add);
		return all;
	}

	@Override
	public boolean owns(Object instance) {
		return instance instanceof EObject element && element.eClass().getEPackage() == PlanPackage.eINSTANCE;
	}

	@Override
	protected EObject createInstanceInModel(String type) throws EolModelElementTypeNotFoundException, EolNotInstantiableModelElementTypeException {
		throw new EolNotInstantiableModelElementTypeException(name, type);
	}

	@Override
	protected boolean deleteElementInModel(Object instance) throws EolRuntimeException {
		throw new EolRuntimeException("A rule cannot change the plan");
	}

	@Override
	protected void loadModel() {
		// it is shown, not loaded
	}

	@Override
	public boolean store() {
		return false;
	}

	@Override
	public boolean store(String location) {
		return false;
	}

	@Override
	public void disposeModel() {
		show(null);
	}
}
