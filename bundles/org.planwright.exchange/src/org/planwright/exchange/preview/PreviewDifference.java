package org.planwright.exchange.preview;

import java.util.ArrayList;
import java.util.List;

/** Finds what changed between two renderings: what is alike at both ends stays, what is between is replaced, one for one as far as it goes. */
final class PreviewDifference {

	private PreviewDifference() {
	}

	/** The update from a document to blocks whose ids are not yet given. The first block of both is the title. */
	static PreviewUpdate between(PreviewDocument before, List<PreviewBlock> rendered) {
		List<PreviewBlock> old = before.blocks();
		int most = Math.min(old.size(), rendered.size());
		int head = 0;
		while (head < most && old.get(head).looksLike(rendered.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && old.get(old.size() - 1 - tail).looksLike(rendered.get(rendered.size() - 1 - tail))) {
			tail++;
		}
		List<PreviewBlock> blocks = new ArrayList<>(rendered.size());
		List<PreviewChange> changes = new ArrayList<>();
		int oldEnd = old.size() - tail;
		int newEnd = rendered.size() - tail;
		int nextId = before.nextId();
		for (int i = 0; i < rendered.size(); i++) {
			PreviewBlock block = rendered.get(i);
			if (i < head || i >= newEnd) {
				blocks.add(block.withId(old.get(i < head ? i : i - newEnd + oldEnd).id()));
			} else if (i < oldEnd) {
				blocks.add(block.withId(old.get(i).id()));
				if (!old.get(i).looksLike(block)) {
					changes.add(new PreviewChange.Replaced(old.get(i).id(), blocks.getLast().html()));
				}
			} else {
				String after = blocks.getLast().id();
				blocks.add(block.withId("b" + nextId++));
				changes.add(new PreviewChange.Inserted(after, blocks.getLast().html()));
			}
		}
		for (int i = newEnd; i < oldEnd; i++) {
			changes.add(new PreviewChange.Removed(old.get(i).id()));
		}
		return new PreviewUpdate(new PreviewDocument(blocks, nextId), changes);
	}
}
