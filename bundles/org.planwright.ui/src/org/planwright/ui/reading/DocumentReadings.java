package org.planwright.ui.reading;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.text.IDocument;
import org.planwright.model.plan.Plan;

/** The documents that views show. Each is read once for all of them. In the UI thread. */
public final class DocumentReadings {

	private final Map<IDocument, DocumentReading> readings = new HashMap<>();

	/**
	 * Shows what a document says, at once and whenever typing has rested for a moment. It does not wait for checks, which take longer. Other plans are as they lie
	 * on disk.
	 *
	 * @param file     of the document, absolute
	 * @param maker    makes an immutable snapshot; called in a job, may take its time, keeps nothing of the plan
	 * @param consumer is given each snapshot, in the UI thread, as long as the text has not changed meanwhile
	 */
	public <T> Subscription subscribe(Path file, IDocument document, Function<Plan, T> maker, Consumer<? super T> consumer) {
		DocumentReading reading = readings.get(document);
		if (reading == null || !reading.isOf(file)) {
			reading = new DocumentReading(file, document, this::ended);
			readings.put(document, reading);
		}
		Subscription subscription = new Subscription(reading, maker, consumer);
		reading.add(subscription);
		return subscription;
	}

	private void ended(DocumentReading reading) {
		readings.values().remove(reading);
	}
}
