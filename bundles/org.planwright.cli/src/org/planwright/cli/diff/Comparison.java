package org.planwright.cli.diff;

import java.util.List;

import org.planwright.cli.check.ComparedFile;
import org.planwright.cli.report.Place;
import org.planwright.exchange.compare.Difference;
import org.planwright.exchange.compare.Differences;
import org.planwright.exchange.compare.Piece;
import org.planwright.exchange.compare.PlanDifferences;
import org.planwright.exchange.compare.Side;

/** Two drafts with what they say otherwise. */
public record Comparison(ComparedFile earlier, ComparedFile later, Differences differences) {

	/** Compares two drafts. What is not printed counts when both are plans. */
	public static Comparison of(ComparedFile earlier, ComparedFile later) {
		return new Comparison(earlier, later, PlanDifferences.between(earlier.plan(), later.plan(), earlier.isPlan() && later.isPlan()));
	}

	/** Where in the earlier file a difference is that the file has. */
	public Place placeBefore(Difference difference) {
		return place(earlier, difference.before());
	}

	/** Where in the later file a difference is that the file has. */
	public Place placeAfter(Difference difference) {
		return place(later, difference.after());
	}

	private static Place place(ComparedFile file, Side side) {
		return file.place(side.offset(), side.end());
	}

	/** The words taken out and put in; empty unless both drafts have a text and the texts differ. */
	public static List<Piece> pieces(Difference difference) {
		boolean hasText = !difference.before().isNone() && !difference.after().isNone();
		return hasText && !difference.before().text().equals(difference.after().text()) ? Piece.between(difference.before().text(), difference.after().text()) : List.of();
	}
}
