package org.planwright.evl;

import org.planwright.rules.project.ProjectRules;

import com.google.inject.AbstractModule;

/** Brings the rules in scripts into the language: to be mixed over {@link org.planwright.rules.RulesModule}. */
public final class ScriptRulesModule extends AbstractModule {

	private final ScriptSession session;

	/** @param session how scripts are run of plans whose resource set does not say otherwise */
	public ScriptRulesModule(ScriptSession session) {
		this.session = session;
	}

	@Override
	protected void configure() {
		bind(ScriptSession.class).toInstance(session);
		bind(ProjectRules.class).to(RulesInScripts.class);
		bind(ScriptRules.class).asEagerSingleton();
	}
}
