package org.planwright.cli.check;

import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.util.Modules2;
import org.planwright.dsl.PlanRuntimeModule;
import org.planwright.evl.ScriptRulesModule;
import org.planwright.evl.ScriptSession;
import org.planwright.evl.project.ScriptTrust;
import org.planwright.rules.RulesModule;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.catalogue.RuleCatalogue;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;

/** The language and the rules, linked through a {@link PlanIndex}. Made once in a process, when first asked for. */
public final class PlanLanguage extends RulesStandaloneSetup {

	private static final class Holder {
		static final Injector INJECTOR = new PlanLanguage().createInjectorAndDoEMFRegistration();
	}

	private static Injector separate;

	private PlanLanguage() {
	}

	/** The rules by which plans are checked, those of plug-ins included. */
	public static RuleCatalogue catalogue() {
		return injector().getInstance(RuleCatalogue.class);
	}

	/** The injector of the language. For programs of their own: it registers the language, which a workbench has from its server. */
	public static Injector injector() {
		return Holder.INJECTOR;
	}

	/** The same language again beside the one that the process has registered, as a workbench has. */
	static synchronized Injector separate() {
		if (separate == null) {
			separate = new PlanLanguage().createInjector();
		}
		return separate;
	}

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new RulesModule(),
				new ScriptRulesModule(new ScriptSession(ScriptTrust.NOBODY, false)), new Linking()));
	}

	private static final class Linking extends AbstractModule {
		@Override
		protected void configure() {
			bind(IGlobalScopeProvider.class).to(PlanIndexScopes.class);
		}
	}
}
