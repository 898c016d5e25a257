package org.planwright.rules.contribution;

/** A rule set that cannot be made. */
public class BrokenStyle extends OfficeStyle {

	/** Fails as code fails that was made for another version. */
	public BrokenStyle() {
		throw new NoSuchMethodError("gone");
	}
}
