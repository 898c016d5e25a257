package org.planwright.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.planwright.rules.project.PlanHead;

import com.google.inject.Injector;

/**
 * Which plan is in which file, and what other plans see of it. The name of a plan is read from the first lines of its file; a file is parsed only when another plan
 * names it. So memory depends on how many plans are named by others, not on how many there are. For any number of threads.
 */
final class PlanIndex extends AdapterImpl {

	private final IQualifiedNameConverter names;
	private final IResourceDescription.Manager descriptions;
	private final Map<String, List<URI>> byName = new HashMap<>();
	private final Map<URI, InputFile> files = new HashMap<>();
	private final Map<URI, List<IEObjectDescription>> exports = new ConcurrentHashMap<>();

	PlanIndex(List<InputFile> plans, IQualifiedNameConverter names, IResourceDescription.Manager descriptions) {
		this(plans, Map.of(), names, descriptions);
	}

	private PlanIndex(List<InputFile> plans, Map<Path, String> edited, IQualifiedNameConverter names, IResourceDescription.Manager descriptions) {
		this.names = names;
		this.descriptions = descriptions;
		for (InputFile plan : plans) {
			files.put(plan.uri(), plan);
			String text = edited.get(plan.path());
			nameOf(text == null ? PlanHead.name(plan.path()) : PlanHead.name(text)).ifPresent(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(plan.uri()));
		}
	}

	/** An empty resource set into which plans are read, and in which they find each other. */
	static XtextResourceSet set(List<InputFile> plans, Injector language) {
		return set(plans, Map.of(), language);
	}

	/**
	 * The same when some plans are being edited; these are to be read into the set before others name them.
	 *
	 * @param edited their texts
	 */
	static XtextResourceSet set(List<InputFile> plans, Map<Path, String> edited, Injector language) {
		XtextResourceSet set = language.getInstance(XtextResourceSet.class);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("plan", language.getInstance(IResourceFactory.class));
		set.eAdapters().add(new PlanIndex(plans, edited, language.getInstance(IQualifiedNameConverter.class), language.getInstance(IResourceDescription.Manager.class)));
		return set;
	}

	/** The index that a resource set is linked with; null when it has none. */
	static PlanIndex of(ResourceSet set) {
		return (PlanIndex) set.eAdapters().stream().filter(PlanIndex.class::isInstance).findFirst().orElse(null);
	}

	/** The file of a plan; null when the index does not know it. */
	InputFile file(URI uri) {
		return files.get(uri);
	}

	/** All plans. */
	Iterable<URI> plans() {
		return files.keySet();
	}

	/** The plans that a name can stand for or begin with. */
	List<URI> plansNamed(QualifiedName name) {
		return name.isEmpty() ? List.of() : byName.getOrDefault(name.getFirstSegment(), List.of());
	}

	/**
	 * What others see of a plan, which is read into the resource set if that is not known yet. The elements are proxies, independent of the resource set. Nothing
	 * when the file cannot be read.
	 */
	List<IEObjectDescription> exports(URI uri, ResourceSet set) {
		List<IEObjectDescription> known = exports.get(uri);
		if (known == null) {
			known = new ArrayList<>();
			try {
				for (IEObjectDescription each : descriptions.getResourceDescription(set.getResource(uri, true)).getExportedObjects()) {
					known.add(detached(each));
				}
			} catch (WrappedException e) {
				// gone or unreadable: to those that name it, it is not there
			}
			exports.put(uri, known);
		}
		return known;
	}

	private static IEObjectDescription detached(IEObjectDescription description) {
		Map<String, String> data = new HashMap<>();
		for (String key : description.getUserDataKeys()) {
			data.put(key, description.getUserData(key));
		}
		InternalEObject proxy = (InternalEObject) EcoreUtil.create(description.getEClass());
		proxy.eSetProxyURI(description.getEObjectURI());
		return EObjectDescription.create(description.getName(), proxy, data);
	}

	private Optional<String> nameOf(Optional<String> stated) {
		return stated.map(name -> names.toQualifiedName(name).getFirstSegment());
	}
}
