package org.planwright.ide.elements;

import org.eclipse.emf.common.util.URI;

/** A change that cannot be made, with the reason in the language of the person. */
final class RefusedChange extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean byReferences;

	private RefusedChange(String reason, boolean byReferences) {
		super(reason);
		this.byReferences = byReferences;
	}

	/** @param key of a text of this package */
	RefusedChange(String key, Object... arguments) {
		this(ChangeTexts.get(key, arguments), false);
	}

	/** For a reason that another service says. */
	static RefusedChange because(String reason) {
		return new RefusedChange(reason, false);
	}

	/** Something is not deleted because others refer to it. */
	static RefusedChange referenced(String reason) {
		return new RefusedChange(reason, true);
	}

	static RefusedChange noPlan(String uri) {
		return new RefusedChange("noPlan", URI.decode(URI.createURI(uri).lastSegment()));
	}

	ChangeAnswer.Refusal refusal() {
		return new ChangeAnswer.Refusal(getMessage(), byReferences);
	}
}
