package org.planwright.ide.server;

import org.eclipse.xtext.util.Modules2;
import org.planwright.dsl.PlanRuntimeModule;
import org.planwright.dsl.ide.PlanIdeModule;
import org.planwright.dsl.ide.PlanIdeSetup;
import org.planwright.evl.ScriptRulesModule;
import org.planwright.evl.ScriptSession;
import org.planwright.rules.RulesModule;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Makes the plan language with everything that a language server serves: its runtime, its rules and its editing services. */
public final class PlanServerSetup extends PlanIdeSetup {

	private final ScriptSession scripts;

	/** @param scripts how the scripts of projects are run */
	public PlanServerSetup(ScriptSession scripts) {
		this.scripts = scripts;
	}

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new RulesModule(), new ScriptRulesModule(scripts), new PlanIdeModule(),
				new EditingModule(), new ClientSettingsModule()));
	}
}
