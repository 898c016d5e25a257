package org.planwright.ui.rename;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.TextEdit;

/** A node of the preview. */
sealed interface ChangeNode {

	/** What is below it. */
	default List<? extends ChangeNode> children() {
		return switch (this) {
			case FileNode file -> file.groups();
			case GroupNode group -> group.edits();
			case EditNode edit -> List.of();
		};
	}

	/** A file with its groups of changes. */
	record FileNode(Path file, List<GroupNode> groups) implements ChangeNode {
	}

	/** Changes of one kind in a file. */
	record GroupNode(Path file, String label, List<EditNode> edits) implements ChangeNode {
	}

	/**
	 * A change.
	 *
	 * @param line   the number of its line, from 1
	 * @param before the text of the line before what changes
	 * @param old    what changes
	 * @param after  the text of the line behind it
	 */
	record EditNode(Path file, TextEdit edit, int line, String before, String old, String after) implements ChangeNode {
	}
}
