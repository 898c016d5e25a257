package org.planwright.exchange.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A rendered plan. Immutable, and holds nothing of the model. */
public final class PreviewDocument {

	private final List<PreviewBlock> blocks;
	private final int nextId;
	private final List<Anchor> anchors = new ArrayList<>();
	private final Map<String, Integer> lines = new HashMap<>();

	PreviewDocument(List<PreviewBlock> blocks, int nextId) {
		this.blocks = List.copyOf(blocks);
		this.nextId = nextId;
		for (PreviewBlock block : blocks) {
			add(new Anchor(block.line(), block.id()));
			for (int part = 0; part < block.offsets().size(); part++) {
				add(new Anchor(block.line() + block.offsets().get(part), PreviewBlock.partId(block.id(), part)));
			}
		}
	}

	private void add(Anchor anchor) {
		anchors.add(anchor);
		lines.put(anchor.id(), anchor.sourceLine());
	}

	/**
	 * The whole page, complete in itself but for figures. A click calls {@code window.planwrightOpen(id)}, if the window has such a function, with
	 * the {@code id} of the innermost anchor that was clicked; {@code planwrightShow(id)} scrolls to an anchor and marks it as the current one.
	 */
	public String html() {
		return PreviewPage.html(blocks);
	}

	/** All anchors, from the top of the document down; a block comes before its parts. */
	public List<Anchor> anchors() {
		return List.copyOf(anchors);
	}

	/** The 1-based line that an element prints; empty when there is no such anchor. */
	public OptionalInt lineOf(String id) {
		Integer line = lines.get(id);
		return line == null ? OptionalInt.empty() : OptionalInt.of(line);
	}

	/** The {@code id} of what prints a 1-based line, or else the nearest line above it that is printed; empty above the first. */
	public Optional<String> idAt(int line) {
		Anchor found = null;
		for (Anchor anchor : anchors) {
			if (anchor.sourceLine() <= line && (found == null || anchor.sourceLine() >= found.sourceLine())) {
				found = anchor;
			}
		}
		return Optional.ofNullable(found).map(Anchor::id);
	}

	List<PreviewBlock> blocks() {
		return blocks;
	}

	int nextId() {
		return nextId;
	}
}
