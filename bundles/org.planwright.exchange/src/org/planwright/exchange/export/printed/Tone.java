package org.planwright.exchange.export.printed;

/** What the colour of a cell says besides its text; the text says it too. */
public enum Tone {
	NONE, GOOD, WARNING, BAD
}
