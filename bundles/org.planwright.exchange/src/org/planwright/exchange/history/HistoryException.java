package org.planwright.exchange.history;

import java.util.Locale;

import org.planwright.exchange.Messages;

/** Why an earlier version of a file cannot be had. */
public final class HistoryException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong; the names are those of the messages. */
	enum Problem {
		/** The file is in no repository. */
		NO_REPOSITORY,
		/** There is no such revision. */
		UNKNOWN_REVISION,
		/** The revision does not have the file. */
		NOT_IN_REVISION,
		/** The file is too large there. */
		TOO_BIG,
		/** The repository is damaged, or its data are not on this machine. */
		UNREADABLE
	}

	private final Problem problem;
	private final transient Object[] arguments;

	HistoryException(Problem problem, Throwable cause, Object... arguments) {
		super(problem.name(), cause);
		this.problem = problem;
		this.arguments = arguments;
	}

	/** What is wrong and what to do, for a person. */
	public String message(Locale locale) {
		return Messages.get("org.planwright.exchange.history.messages", locale, problem.name(), arguments);
	}
}
