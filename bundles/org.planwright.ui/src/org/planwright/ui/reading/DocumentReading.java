package org.planwright.ui.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.planwright.cli.Environment;
import org.planwright.cli.check.EditedPlan;
import org.planwright.model.plan.Plan;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.rules.RuleBook;
import org.planwright.ui.server.DocumentText;

/** Reads the document of a plan in the background, one time after the other, for all who are shown it. */
final class DocumentReading implements IDocumentListener {

	private static final int QUIET_MILLIS = 100;
	/** The language is registered by the server, which may still be starting. */
	private static final long STARTING_MILLIS = 200;

	private final Path file;
	private final IDocument document;
	private final Consumer<DocumentReading> ended;
	private final Display display = Display.getCurrent();
	private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
	private final Job job;
	private final Runnable quiet;
	private final FileWatch beside;
	private EditedPlan plan;
	private volatile boolean stale;

	/** @param ended is told when nobody is left to show it to */
	DocumentReading(Path file, IDocument document, Consumer<DocumentReading> ended) {
		this.file = file;
		this.document = document;
		this.ended = ended;
		job = Job.createSystem(file.getFileName().toString(), monitor -> {
			read();
		});
		quiet = job::schedule;
		// what the plans beside it say may be said in it
		beside = new FileWatch(changed -> FileWatch.isPlan(changed) && isOther(changed), () -> {
			stale = true;
			job.schedule(QUIET_MILLIS);
		});
		document.addDocumentListener(this);
		beside.start();
	}

	boolean isOf(Path other) {
		return file.equals(other);
	}

	void add(Subscription subscription) {
		subscriptions.add(subscription);
		job.schedule();
	}

	void remove(Subscription subscription) {
		subscriptions.remove(subscription);
		if (subscriptions.isEmpty()) {
			document.removeDocumentListener(this);
			beside.stop();
			ended.accept(this);
		}
	}

	void refresh() {
		display.timerExec(QUIET_MILLIS, quiet);
	}

	private void read() {
		if (subscriptions.isEmpty()) {
			return;
		}
		if (RuleBook.language() == null) {
			job.schedule(STARTING_MILLIS);
			return;
		}
		if (plan == null || stale) {
			stale = false;
			plan = new EditedPlan(file, new Environment(file.getParent(), RuleBook.locale()));
		}
		DocumentText text = UiPlugin.instance().server().text(document);
		Plan read = plan.read(text.text());
		for (Subscription subscription : subscriptions) {
			Runnable delivery = subscription.make(read, display);
			if (!text.isCurrent(document) || display.isDisposed()) {
				return;
			}
			display.asyncExec(delivery);
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
	}

	/** Programs may change the document in other threads. */
	@Override
	public void documentChanged(DocumentEvent event) {
		if (Display.getCurrent() == display) {
			refresh();
		} else if (!display.isDisposed()) {
			display.asyncExec(this::refresh);
		}
	}

	private boolean isOther(IFile changed) {
		return changed.getLocation() == null || !changed.getLocation().toPath().equals(file);
	}
}
