package org.planwright.rules.monitoring;

/** How something goes, at first sight. */
public enum Light {
	/** As planned or better. */
	GREEN,
	/** Slightly behind. */
	AMBER,
	/** Behind. */
	RED,
	/** Nothing can be said. */
	NONE
}
