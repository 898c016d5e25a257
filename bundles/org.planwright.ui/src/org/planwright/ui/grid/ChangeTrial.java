package org.planwright.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.planwright.ide.elements.ChangeAnswer;
import org.planwright.ide.elements.ElementChange;
import org.planwright.ide.elements.ElementCommand;
import org.planwright.ui.UiPlugin;

/** Finds out which of many values an element would refuse, without changing anything. */
final class ChangeTrial {

	/**
	 * A value with the changes that it takes.
	 *
	 * @param <T> what the value is
	 */
	record Try<T>(T value, List<ElementChange> changes) {
	}

	/**
	 * A value that is refused.
	 *
	 * @param <T> what the value is
	 */
	record Refused<T>(T value, String reason) {
	}

	/** More reasons than anybody reads. */
	private static final int MOST = 20;

	private ChangeTrial() {
	}

	/** Those of some values that are refused; none when all of them can be taken together. Comes in any thread. */
	static <T> CompletableFuture<List<Refused<T>>> refused(List<Try<T>> values) {
		return values.isEmpty() ? CompletableFuture.completedFuture(List.of()) : refused(values, 0);
	}

	private static <T> CompletableFuture<List<Refused<T>>> refused(List<Try<T>> values, int found) {
		if (found >= MOST) {
			return CompletableFuture.completedFuture(List.of());
		}
		return ask(values.stream().flatMap(each -> each.changes().stream()).toList()).thenCompose(answer -> {
			if (!(answer instanceof ChangeAnswer.Refusal refusal)) {
				return CompletableFuture.completedFuture(List.<Refused<T>>of());
			}
			if (values.size() == 1) {
				return CompletableFuture.completedFuture(List.of(new Refused<>(values.getFirst().value(), refusal.reason())));
			}
			int half = values.size() / 2;
			return refused(values.subList(0, half), found).thenCompose(first -> refused(values.subList(half, values.size()), found + first.size()).thenApply(second -> {
				List<Refused<T>> both = new ArrayList<>(first);
				both.addAll(second);
				// each by itself can be taken, but not all together
				return both.isEmpty() ? List.of(new Refused<>(values.getLast().value(), refusal.reason())) : both;
			}));
		});
	}

	private static CompletableFuture<ChangeAnswer> ask(List<ElementChange> changes) {
		return UiPlugin.instance().server().ask(running -> running.getWorkspaceService().executeCommand(new ExecuteCommandParams(ElementCommand.NAME, List.copyOf(changes))))
				.thenApply(ChangeAnswer.class::cast);
	}
}
