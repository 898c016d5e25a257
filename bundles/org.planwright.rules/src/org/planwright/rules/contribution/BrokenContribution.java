package org.planwright.rules.contribution;

/** A contribution that cannot be used. */
final class BrokenContribution extends Exception {

	private static final long serialVersionUID = 1;

	private final transient PluginProblem problem;

	BrokenContribution(PluginProblem problem, Throwable cause) {
		super(problem.toString(), cause);
		this.problem = problem;
	}

	PluginProblem problem() {
		return problem;
	}
}
