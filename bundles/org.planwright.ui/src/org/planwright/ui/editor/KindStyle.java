package org.planwright.ui.editor;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.planwright.ide.colouring.TextKind;

/** How the pieces of a text look: each kind has a colour definition of its own. */
final class KindStyle {

	private static final String PREFIX = "org.planwright.ui.colour.";

	private KindStyle() {
	}

	/** The id of a kind's colour definition. */
	static String colour(TextKind kind) {
		return PREFIX + kind.name().toLowerCase(Locale.ROOT);
	}

	/** SWT's font style of a kind. */
	static int fontStyle(TextKind kind) {
		return switch (kind) {
			case HEADING, FRAME -> SWT.BOLD;
			case COMMENT -> SWT.ITALIC;
			default -> SWT.NORMAL;
		};
	}

	/** Whether an id is the colour definition of a kind. */
	static boolean isColour(String id) {
		return id.startsWith(PREFIX);
	}
}
