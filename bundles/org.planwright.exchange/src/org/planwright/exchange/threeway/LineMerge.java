package org.planwright.exchange.threeway;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.planwright.exchange.compare.Elements;
import org.planwright.exchange.threeway.Part.Agreed;
import org.planwright.exchange.threeway.Part.Disputed;

/** Merges texts line by line, as git does: for what cannot be merged element by element. */
final class LineMerge {

	private LineMerge() {
	}

	static List<Part> merge(List<String> base, List<String> ours, List<String> theirs) {
		List<List<String>> sources = List.of(base, ours, theirs);
		List<Part> parts = new ArrayList<>();
		List<String> disputed = null;
		for (MergeChunk chunk : new MergeAlgorithm(new HistogramDiff()).merge(Elements.EQUAL, Elements.of(base), Elements.of(ours), Elements.of(theirs))) {
			List<String> lines = sources.get(chunk.getSequenceIndex()).subList(chunk.getBegin(), chunk.getEnd());
			if (chunk.getConflictState() == ConflictState.FIRST_CONFLICTING_RANGE) {
				disputed = lines;
			} else if (chunk.getConflictState() == ConflictState.NEXT_CONFLICTING_RANGE) {
				parts.add(new Disputed(disputed, lines));
			} else if (chunk.getConflictState() == ConflictState.NO_CONFLICT) {
				parts.add(new Agreed(lines));
			}
		}
		return parts;
	}
}
