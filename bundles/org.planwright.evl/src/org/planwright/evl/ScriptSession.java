package org.planwright.evl;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.planwright.evl.project.ScriptTrust;

/** How scripts are run: whose are trusted, and where it is kept what is wrong with them. It serves a whole program, or the resource sets that it is put on. */
public final class ScriptSession extends AdapterImpl {

	private final ScriptTrust trust;
	private final boolean tellsUntrusted;
	private final ScriptProblems problems = new ScriptProblems();

	/**
	 * @param trust whose scripts are run
	 * @param tellsUntrusted whether it is one of the problems of a script that it is not trusted
	 */
	public ScriptSession(ScriptTrust trust, boolean tellsUntrusted) {
		this.trust = trust;
		this.tellsUntrusted = tellsUntrusted;
	}

	/** Lets it serve the plans of a resource set, in place of another one. */
	public void install(ResourceSet set) {
		set.eAdapters().removeIf(ScriptSession.class::isInstance);
		set.eAdapters().add(this);
	}

	/** Whose scripts are run. */
	public ScriptTrust trust() {
		return trust;
	}

	/** What is wrong with the scripts that were met. */
	public ScriptProblems problems() {
		return problems;
	}

	boolean tellsUntrusted() {
		return tellsUntrusted;
	}

	/** The one of a resource set; null when it has none. */
	static ScriptSession of(ResourceSet set) {
		if (set != null) {
			for (Adapter adapter : set.eAdapters()) {
				if (adapter instanceof ScriptSession session) {
					return session;
				}
			}
		}
		return null;
	}
}
