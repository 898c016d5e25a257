package org.planwright.ide.rename;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Something that has a name, and a place that says the name.
 *
 * @param element an indicator, project, box, term or plan
 * @param name    its name, as it is written where it is defined
 * @param place   where a person has pointed at it: the name alone, without what qualifies it
 */
public record NamedPlace(EObject element, String name, ITextRegion place) {
}
