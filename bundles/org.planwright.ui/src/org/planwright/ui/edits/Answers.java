package org.planwright.ui.edits;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PlatformUI;

/** What comes back from the server, brought to the UI thread. A person who waits is told so in the status line, and so is a failure. */
public final class Answers {

	private Answers() {
	}

	/** Does something with an answer, in the UI thread, when it comes. To be called in the UI thread. */
	public static <T> void then(IWorkbenchPart part, CompletableFuture<T> answer, Consumer<T> use) {
		IStatusLineManager status = statusLine(part);
		say(status, Messages.working, false);
		Display display = PlatformUI.getWorkbench().getDisplay();
		answer.whenComplete((value, failure) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					say(status, null, false);
					if (failure == null) {
						use.accept(value);
					} else {
						String refusal = refusal(failure);
						if (refusal == null) {
							ILog.of(Answers.class).error(failure.getMessage(), failure);
						}
						say(status, refusal == null ? Messages.noAnswer : refusal, true);
					}
				});
			}
		});
	}

	/** Why the server refuses to do what it was asked for; null when it failed. */
	public static String refusal(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		return cause instanceof ResponseErrorException refused ? refused.getResponseError().getMessage() : null;
	}

	/** Tells a person something in the status line of a part. */
	public static void tell(IWorkbenchPart part, String message) {
		say(statusLine(part), message, false);
	}

	/** Tells a person in the status line of a part why something is not done. */
	public static void refuse(IWorkbenchPart part, String reason) {
		say(statusLine(part), reason, true);
	}

	private static void say(IStatusLineManager status, String message, boolean error) {
		if (status != null) {
			status.setErrorMessage(error ? message : null);
			status.setMessage(error ? null : message);
		}
	}

	private static IStatusLineManager statusLine(IWorkbenchPart part) {
		IWorkbenchPartSite site = part == null ? null : part.getSite();
		return switch (site) {
			case IEditorSite editor -> editor.getActionBars().getStatusLineManager();
			case IViewSite view -> view.getActionBars().getStatusLineManager();
			case null, default -> null;
		};
	}
}
