package org.planwright.diagram.editing;

import org.eclipse.gef.requests.CreationFactory;
import org.planwright.ide.elements.ElementKind;

/** Says what a tool of the palette makes; the element itself is made by the change of the text. */
public final class KindFactory implements CreationFactory {

	private final ElementKind kind;

	/** @param kind null for a support */
	public KindFactory(ElementKind kind) {
		this.kind = kind;
	}

	@Override
	public Object getNewObject() {
		return kind;
	}

	@Override
	public Object getObjectType() {
		return kind;
	}
}
