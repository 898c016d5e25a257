package org.planwright.cli.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractDeclarativeScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractGlobalScopeDelegatingScopeProvider;
import org.eclipse.xtext.util.Modules2;
import org.planwright.dsl.PlanRuntimeModule;
import org.planwright.dsl.conversion.PlanValueConverterService;
import org.planwright.rules.RulesModule;
import org.planwright.rules.RulesStandaloneSetup;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Scopes;
import com.google.inject.name.Names;

/** The language and the rules, linked through a {@link PlanIndex}. Made once in a process, when first asked for. */
final class PlanLanguage extends RulesStandaloneSetup {

	private static final class Holder {
		static final Injector INJECTOR = new PlanLanguage().createInjectorAndDoEMFRegistration();
	}

	private PlanLanguage() {
	}

	static Injector injector() {
		return Holder.INJECTOR;
	}

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new RulesModule(), new Linking()));
	}

	private static final class Linking extends AbstractModule {
		@Override
		protected void configure() {
			bind(IGlobalScopeProvider.class).to(PlanIndexScopes.class);
			bind(IScopeProvider.class).annotatedWith(Names.named(AbstractDeclarativeScopeProvider.NAMED_DELEGATE)).to(IndexOnly.class);
			// it finds its converters by reflection, which every parse would do again
			bind(IValueConverterService.class).to(PlanValueConverterService.class).in(Scopes.SINGLETON);
		}
	}

	/** Names behind that of a plan are those of the index; there are no imports to follow. */
	private static final class IndexOnly extends AbstractGlobalScopeDelegatingScopeProvider {
		@Override
		public IScope getScope(EObject context, EReference reference) {
			return getGlobalScope(context.eResource(), reference);
		}
	}
}
