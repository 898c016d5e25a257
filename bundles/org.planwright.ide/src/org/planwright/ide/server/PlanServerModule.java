package org.planwright.ide.server;

import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.build.Indexer;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.ide.server.symbol.WorkspaceSymbolService;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.planwright.evl.ScriptSession;
import org.planwright.ide.checks.FastBuilder;
import org.planwright.ide.checks.PlanIndexer;
import org.planwright.ide.checks.PlanRequestManager;
import org.planwright.ide.checks.ShownFindings;
import org.planwright.ide.colouring.PlanSemanticTokens;
import org.planwright.ide.references.PlanWorkspaceSymbols;

import com.google.inject.AbstractModule;
import com.google.inject.Binder;
import com.google.inject.Injector;
import com.google.inject.util.Modules;

/**
 * The server's own services. Differs from Xtext's module in that the language is registered by a call, because a service loader does not see other bundles in
 * OSGi; that only plans are indexed; that a change runs the FAST rules only and the others follow; that several requests may read other plans at once; that a file outside the workspace folders can be opened; and that the server never ends the virtual machine.
 */
public final class PlanServerModule extends AbstractModule {

	/** The extension of plans. */
	static final String EXTENSION = "plan";

	private final ScriptSession scripts;

	/** @param scripts how the scripts of projects are run */
	public PlanServerModule(ScriptSession scripts) {
		this.scripts = scripts;
	}

	@Override
	protected void configure() {
		install(Modules.override(new ServerModule()).with(this::bindServices));
	}

	private void bindServices(Binder binder) {
		Injector language = new PlanServerSetup(scripts).createInjectorAndDoEMFRegistration();
		IResourceServiceProvider.Registry languages = new ResourceServiceProviderRegistryImpl();
		languages.getExtensionToFactoryMap().put(EXTENSION, language.getInstance(IResourceServiceProvider.class));
		binder.bind(ClientSettings.class).toInstance(language.getInstance(ClientSettings.class));
		binder.bind(ShownFindings.class).toInstance(language.getInstance(ShownFindings.class));
		binder.bind(PluginReport.class).toInstance(language.getInstance(PluginReport.class));
		binder.bind(IResourceServiceProvider.Registry.class).toInstance(languages);
		binder.bind(IResourceFactory.class).toInstance(language.getInstance(IResourceFactory.class));
		binder.bind(IMultiRootWorkspaceConfigFactory.class).to(PlanWorkspaceConfigFactory.class);
		binder.bind(IFileSystemScanner.class).to(PlanFileScanner.class);
		binder.bind(WorkspaceManager.class).to(PlanWorkspaceManager.class);
		binder.bind(SemanticTokensService.class).to(PlanSemanticTokens.class);
		binder.bind(WorkspaceSymbolService.class).to(PlanWorkspaceSymbols.class);
		binder.bind(IRequestManager.class).to(PlanRequestManager.class);
		binder.bind(XtextResourceSet.class).to(PlanResourceSet.class);
		binder.bind(Indexer.class).to(PlanIndexer.class);
		binder.bind(IncrementalBuilder.InternalStatefulIncrementalBuilder.class).to(FastBuilder.class);
		binder.bind(ILanguageServerShutdownAndExitHandler.class).to(ILanguageServerShutdownAndExitHandler.NullImpl.class);
	}
}
