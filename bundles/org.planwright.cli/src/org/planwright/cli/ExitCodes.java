package org.planwright.cli;

/** What a process ends with. */
public final class ExitCodes {

	/** Done; a check found no errors. */
	public static final int OK = 0;
	/** A check found errors. */
	public static final int ERRORS_FOUND = 1;
	/** Two drafts differ; a merge left conflicts. As {@code diff} and {@code git merge-file} have it. */
	public static final int DIFFERENT = 1;
	/** Input or arguments were unusable, if only in part. */
	public static final int UNUSABLE = 2;

	private ExitCodes() {
	}
}
