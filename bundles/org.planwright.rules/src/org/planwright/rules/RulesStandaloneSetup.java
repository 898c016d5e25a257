package org.planwright.rules;

import org.eclipse.xtext.util.Modules2;
import org.planwright.dsl.PlanRuntimeModule;
import org.planwright.dsl.PlanStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** The language with the rules, for programs without a workbench. */
public class RulesStandaloneSetup extends PlanStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new RulesModule()));
	}
}
