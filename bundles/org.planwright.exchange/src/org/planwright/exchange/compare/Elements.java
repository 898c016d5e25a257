package org.planwright.exchange.compare;

import java.util.List;
import java.util.Objects;

import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Things in a row, told apart by {@code equals}, in the form in which the library compares them. */
public final class Elements extends Sequence {

	/** Tells things apart. */
	public static final SequenceComparator<Elements> EQUAL = new SequenceComparator<>() {
		@Override
		public boolean equals(Elements one, int at, Elements other, int there) {
			return Objects.equals(one.all.get(at), other.all.get(there));
		}

		@Override
		public int hash(Elements elements, int at) {
			return Objects.hashCode(elements.all.get(at));
		}
	};

	private final List<?> all;

	private Elements(List<?> all) {
		this.all = all;
	}

	/** Things in their order. */
	public static Elements of(List<?> things) {
		return new Elements(things);
	}

	/** The stretches in which two rows differ, in order. */
	public static EditList differences(List<?> before, List<?> after) {
		return new HistogramDiff().diff(EQUAL, new Elements(before), new Elements(after));
	}

	@Override
	public int size() {
		return all.size();
	}
}
