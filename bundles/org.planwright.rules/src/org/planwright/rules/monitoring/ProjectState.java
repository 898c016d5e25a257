package org.planwright.rules.monitoring;

/** Where a project stands. */
public enum ProjectState {
	NOT_STARTED("notStarted"), BUILDING("building"), DONE("done"), STOPPED("stopped"), UNKNOWN("unknown");

	private final String word;

	ProjectState(String word) {
		this.word = word;
	}

	/** The word in files. */
	public String word() {
		return word;
	}
}
