package org.planwright.cli.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;

/** The {@link PlanIndex} as Xtext's linking asks for it, in the resource set of one thread. Empty where a resource set has no index. */
final class PlanIndexView implements IResourceDescriptions, IResourceDescriptions.IContextAware {

	private ResourceSet set;
	private PlanIndex index;

	@Override
	public void setContext(Notifier context) {
		set = EcoreUtil2.getResourceSet(context);
		index = set == null ? null : PlanIndex.of(set);
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
		List<IEObjectDescription> found = new ArrayList<>();
		for (URI plan : index == null ? List.<URI>of() : index.plansNamed(name)) {
			index.description(plan, set).ifPresent(description -> description.getExportedObjects(type, name, ignoreCase).forEach(found::add));
		}
		return found;
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
		List<IEObjectDescription> found = new ArrayList<>();
		getAllResourceDescriptions().forEach(description -> description.getExportedObjectsByType(type).forEach(found::add));
		return found;
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjects() {
		List<IEObjectDescription> found = new ArrayList<>();
		getAllResourceDescriptions().forEach(description -> description.getExportedObjects().forEach(found::add));
		return found;
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjectsByObject(EObject object) {
		Resource resource = object.eResource();
		IResourceDescription description = resource == null ? null : getResourceDescription(resource.getURI());
		return description == null ? List.of() : description.getExportedObjectsByObject(object);
	}

	@Override
	public Iterable<IResourceDescription> getAllResourceDescriptions() {
		List<IResourceDescription> all = new ArrayList<>();
		if (index != null) {
			index.plans().forEach(plan -> index.description(plan, set).ifPresent(all::add));
		}
		return all;
	}

	@Override
	public IResourceDescription getResourceDescription(URI uri) {
		return index == null || index.file(uri) == null ? null : index.description(uri, set).orElse(null);
	}

	@Override
	public boolean isEmpty() {
		return index == null || !index.plans().iterator().hasNext();
	}
}
