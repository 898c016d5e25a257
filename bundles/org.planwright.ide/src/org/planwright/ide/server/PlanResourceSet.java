package org.planwright.ide.server;

import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.SynchronizedXtextResourceSet;

import com.google.inject.Inject;

/** Plans of one server, read by its own language: another server in the program may have other settings. Several requests may read plans into it at once. */
final class PlanResourceSet extends SynchronizedXtextResourceSet {

	@Inject
	PlanResourceSet(IResourceFactory plans) {
		getResourceFactoryRegistry().getExtensionToFactoryMap().put(PlanServerModule.EXTENSION, plans);
	}
}
