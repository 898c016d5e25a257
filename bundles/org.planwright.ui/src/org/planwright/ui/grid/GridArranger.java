package org.planwright.ui.grid;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.planwright.ide.tables.TableData;
import org.planwright.ide.tables.TableFacts;
import org.planwright.ide.tables.TableRow;

/** Makes what a table shows in the background. Only what was wished for last is shown. In the UI thread where nothing else is said. */
final class GridArranger {

	private final Display display = Display.getCurrent();
	private final Function<List<TableRow>, String> summary;
	private final Consumer<GridContent> consumer;
	private final Job job;
	private volatile GridWish wish = GridWish.NONE;
	/** Of the last table; in the job. */
	private TableData known = TableData.EMPTY;
	private TableFacts facts = TableFacts.of(known);

	/**
	 * @param summary  what is said of rows as a whole; called in a job
	 * @param consumer is given what was wished for last, as soon as it is ready
	 */
	GridArranger(Function<List<TableRow>, String> summary, Consumer<GridContent> consumer) {
		this.summary = summary;
		this.consumer = consumer;
		job = Job.createSystem(Messages.arranging, monitor -> {
			work(wish);
		});
	}

	/** What was wished for last; it may not be ready yet. */
	GridWish wish() {
		return wish;
	}

	/** Wishes for something else. */
	void make(GridWish next) {
		wish = next;
		job.schedule();
	}

	/** What was wished for after some content, if anything, is not wished for any more. */
	void stayWith(GridContent content) {
		wish = content.wish();
	}

	/** In the job. */
	private void work(GridWish next) {
		if (next.data() != known) {
			known = next.data();
			facts = TableFacts.of(known);
		}
		GridContent content = GridContent.of(next, facts, summary);
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (next == wish) {
					consumer.accept(content);
				}
			});
		}
	}
}
