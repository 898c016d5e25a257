package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.FrameBlock;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourceRange;

/**
 * The blocks of a document without its frames, and where the boxes (专栏) among these begin and end. A frame is a box when it begins with a
 * box's title or follows one; other frames, as of shaded headings, mean nothing.
 */
final class Frames {

	private final List<Block> blocks = new ArrayList<>();
	private final List<SourceRange> boxes = new ArrayList<>();

	/** The frames of a document. */
	static Frames of(List<Block> document) {
		Frames frames = new Frames();
		frames.add(document);
		return frames;
	}

	private void add(List<Block> all) {
		for (Block block : all) {
			if (block instanceof FrameBlock frame) {
				addFrame(frame);
			} else {
				blocks.add(block);
			}
		}
	}

	/** Frames drawn without a gap between them come as one: each title begins another box. */
	private void addFrame(FrameBlock frame) {
		boolean box = !blocks.isEmpty() && isBoxTitle(blocks.getLast()) && boxAt(blocks.getLast().range().start()) == null;
		int from = blocks.size();
		add(frame.blocks());
		for (int i = from; i < blocks.size(); i++) {
			if (isBoxTitle(blocks.get(i))) {
				close(box, from, i);
				from = i;
				box = true;
			}
		}
		close(box, from, blocks.size());
	}

	private void close(boolean box, int from, int to) {
		boolean titleOnly = to == from + 1 && isBoxTitle(blocks.get(from));
		if (box && to > from && !titleOnly) {
			boxes.add(blocks.get(from).range().union(blocks.get(to - 1).range()));
		}
	}

	private static boolean isBoxTitle(Block block) {
		return block instanceof ParagraphBlock paragraph && LineForms.box(paragraph.text()) != null;
	}

	/** All blocks in their order. */
	List<Block> blocks() {
		return blocks;
	}

	/** The box that a place is in, or null. */
	SourceRange boxAt(int offset) {
		for (SourceRange box : boxes) {
			if (box.contains(offset)) {
				return box;
			}
		}
		return null;
	}

	/** Whether two places are in one box, or both in none. */
	boolean together(int one, int other) {
		return boxes.isEmpty() || boxAt(one) == boxAt(other);
	}
}
