package org.planwright.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.CoreException;
import org.planwright.cli.CommandException;
import org.planwright.exchange.ExchangeException;
import org.planwright.exchange.export.ExportException;
import org.planwright.exchange.export.word.TemplateException;

/** A document was not written. The message says what, where, and what to do, in the user's language. */
public final class ExportFailure extends Exception {

	private static final long serialVersionUID = 1L;

	private ExportFailure(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * What is to be said of a failure.
	 *
	 * @param target the document that was not written
	 */
	public static ExportFailure of(Throwable failure, Path target, Locale locale) {
		Throwable cause = failure;
		while (!isSaid(cause) && cause.getCause() != null) {
			cause = cause.getCause();
		}
		String message = switch (cause) {
			case ExchangeException said -> said.message(locale);
			case TemplateException template -> template.message(locale);
			case ExportException said -> said.getMessage();
			case CommandException said -> said.getMessage();
			case CoreException said -> Messages.bind(Messages.failed, said.getStatus().getMessage());
			case ExecutionException said when said.getCause() == null -> said.getMessage();
			case IOException unsaid -> Messages.bind(Messages.notWritten, target.getFileName(), target.getParent());
			default -> Messages.bind(Messages.exportDefect, target.getFileName(), cause.getClass().getSimpleName());
		};
		return new ExportFailure(message, failure);
	}

	private static boolean isSaid(Throwable cause) {
		return cause instanceof ExchangeException || cause instanceof TemplateException || cause instanceof ExportException || cause instanceof CommandException || cause instanceof CoreException;
	}
}
