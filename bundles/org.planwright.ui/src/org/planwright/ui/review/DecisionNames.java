package org.planwright.ui.review;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.planwright.rules.review.Decision;
import org.planwright.ui.Messages;

/** The decisions that a key can be bound to, by their names in the user's language. */
public final class DecisionNames implements IParameterValues {

	/** The word that takes a decision back. */
	static final String NONE = "none";

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> names = new LinkedHashMap<>();
		for (Decision decision : Decision.values()) {
			names.put(ReviewTexts.decision(decision), decision.word());
		}
		names.put(Messages.stateOpen, NONE);
		return names;
	}
}
