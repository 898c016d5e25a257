package org.planwright.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractGlobalScopeDelegatingScopeProvider;

/** Names behind that of a plan are those of the index; there are no imports to follow. */
public class GlobalNames extends AbstractGlobalScopeDelegatingScopeProvider {

	@Override
	public IScope getScope(EObject context, EReference reference) {
		return getGlobalScope(context.eResource(), reference);
	}
}
