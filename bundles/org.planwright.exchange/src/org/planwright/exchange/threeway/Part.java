package org.planwright.exchange.threeway;

import java.util.List;

/** A stretch of a merged text. */
sealed interface Part {

	/** Lines on which the sides agree. */
	record Agreed(List<String> lines) implements Part {
		public Agreed {
			lines = List.copyOf(lines);
		}
	}

	/** Lines on which they do not; one of the sides may have none. */
	record Disputed(List<String> ours, List<String> theirs) implements Part {
		public Disputed {
			ours = List.copyOf(ours);
			theirs = List.copyOf(theirs);
		}
	}
}
