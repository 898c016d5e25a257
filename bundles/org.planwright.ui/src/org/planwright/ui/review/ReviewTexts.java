package org.planwright.ui.review;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.review.Decision;
import org.planwright.rules.review.LedgerEntry;
import org.planwright.ui.Messages;
import org.planwright.ui.places.PlanPlace;

/** How the parts of a review are worded. */
final class ReviewTexts {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private ReviewTexts() {
	}

	static String name(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".plan") ? name.substring(0, name.length() - ".plan".length()) : name;
	}

	static String severity(RuleSeverity severity) {
		return switch (severity) {
			case ERROR -> Messages.severityError;
			case WARNING -> Messages.severityWarning;
			case INFO -> Messages.severityInfo;
			case OFF -> Messages.severityOff;
		};
	}

	static String state(ReviewState state) {
		return switch (state) {
			case OPEN -> Messages.stateOpen;
			case ACCEPTED -> Messages.decisionAccepted;
			case REJECTED -> Messages.decisionRejected;
			case NOT_A_PROBLEM -> Messages.decisionNotAProblem;
			case GONE -> Messages.stateGone;
		};
	}

	static String decision(Decision decision) {
		return state(ReviewState.of(decision));
	}

	/** What the column of decisions says: for a finding that has gone, whether it was to be mended. */
	static String state(ReviewItem item) {
		if (item.state() != ReviewState.GONE) {
			String suppressed = item.finding().map(ReviewFinding::suppressed).orElse(null);
			return suppressed != null && item.entry().isEmpty() ? Messages.stateSuppressed : state(item.state());
		}
		Decision decision = item.entry().orElseThrow().decision();
		return Messages.bind(Messages.goneAfter, decision == Decision.ACCEPTED ? Messages.stateResolved : Messages.stateGone, decision(decision));
	}

	/** Its message, its quotation and why it is passed over, if so. */
	static String inFull(ReviewItem item) {
		StringBuilder text = new StringBuilder(item.message());
		if (!item.quote().isBlank()) {
			text.append('\n').append(Messages.bind(Messages.quoted, item.quote()));
		}
		item.finding().map(ReviewFinding::suppressed).ifPresent(reason -> text.append('\n').append(Messages.bind(Messages.suppressedBecause, reason)));
		return text.toString();
	}

	/** Who decided, and when. */
	static String signature(LedgerEntry entry) {
		return Messages.bind(Messages.decidedBy, entry.reviewer(), TIME.format(entry.time().atZone(ZoneId.systemDefault())));
	}

	/** A place by its file and line; in an office document, its paragraph. */
	static String lineOf(PlanPlace place) {
		return Messages.bind(isOffice(place.file()) ? Messages.paragraphOf : Messages.lineOf, name(place.file()), place.line() + 1);
	}

	/** The text of an office document has a line a paragraph. */
	private static boolean isOffice(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(docx|doc|wps)");
	}

	/** Where it is: the end of the path and the line. */
	static String place(ReviewItem item) {
		String path = item.key().path();
		String last = path.substring(path.lastIndexOf('/') + 1);
		String line = item.finding().map(finding -> Messages.bind(isOffice(item.file()) ? Messages.paragraph : Messages.line, finding.place().line() + 1)).orElse("");
		return line.isEmpty() || last.isEmpty() ? line + last : Messages.bind(Messages.placeIn, line, last);
	}
}
