package org.planwright.cli;

/** The version of the product. */
public final class Version {

	/** As printed and as written into reports. */
	public static final String TEXT = "0.1.0";

	private Version() {
	}
}
