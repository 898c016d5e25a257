package org.planwright.ide.elements;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

/** A change that cannot be made, with the reason in the language of the person. */
final class RefusedChange extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param key of a text of this package */
	RefusedChange(String key, Object... arguments) {
		super(ChangeTexts.get(key, arguments));
	}

	/** What another service of the server refuses. */
	RefusedChange(ResponseErrorException refused) {
		super(refused.getResponseError().getMessage(), refused);
	}

	static RefusedChange noPlan(String uri) {
		return new RefusedChange("noPlan", URI.decode(URI.createURI(uri).lastSegment()));
	}

	ChangeAnswer.Refusal refusal() {
		return new ChangeAnswer.Refusal(getMessage(), false);
	}
}
