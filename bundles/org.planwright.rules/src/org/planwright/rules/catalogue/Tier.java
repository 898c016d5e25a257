package org.planwright.rules.catalogue;

import org.eclipse.xtext.validation.CheckType;

/** What a rule costs, and so when it runs. */
public enum Tier {
	/** At every keystroke. */
	FAST(CheckType.FAST),
	/** After a pause: reads prose or other files. */
	NORMAL(CheckType.NORMAL),
	/** On demand and in builds: compares hierarchies. */
	EXPENSIVE(CheckType.EXPENSIVE);

	private final CheckType type;

	Tier(CheckType type) {
		this.type = type;
	}

	/** Xtext's type of check. */
	public CheckType toXtext() {
		return type;
	}
}
