package org.planwright.ide.language;

import org.eclipse.emf.ecore.EObject;

/**
 * An edit of a model that stands in a resource.
 *
 * @param what of what kind it is, for reports
 * @param changed the element that it changes or deletes; null when it inserts lines
 * @param run does it
 */
record Edit(String what, EObject changed, Runnable run) {

	boolean removes() {
		return what.startsWith("delete");
	}
}
