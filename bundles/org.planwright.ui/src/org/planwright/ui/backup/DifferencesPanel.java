package org.planwright.ui.backup;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.ITheme;

/** Shows where two texts differ: each place with its line, what is only in the former text and what is only in the later one. */
final class DifferencesPanel {

	private static final String FONT = "org.planwright.ui.editorFont";
	private static final String REMOVED = "org.planwright.ui.colour.damaged";
	private static final String ADDED = "org.planwright.ui.colour.value";
	private static final int MARGIN = 6;
	private static final int MOST_LINES = 2000;

	private final StyledText text;
	private final ColorRegistry colours;

	DifferencesPanel(Composite parent) {
		ITheme theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
		colours = theme.getColorRegistry();
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setFont(theme.getFontRegistry().get(FONT));
	}

	StyledText control() {
		return text;
	}

	/** Shows something else, as why there is nothing to compare. */
	void say(String message) {
		text.setText(message);
	}

	void show(LineDifferences differences) {
		if (differences.places().isEmpty()) {
			say(Messages.noDifferences);
			return;
		}
		StringBuilder shown = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		int lines = 0;
		for (LineDifferences.Place place : differences.places()) {
			if (lines > MOST_LINES) {
				shown.append("\n…");
				break;
			}
			add(shown, styles, (shown.isEmpty() ? "" : "\n") + Messages.bind(Messages.line, place.line()), null, SWT.BOLD);
			for (String line : place.removed()) {
				add(shown, styles, "− " + line, colours.get(REMOVED), SWT.NORMAL);
			}
			for (String line : place.added()) {
				add(shown, styles, "+ " + line, colours.get(ADDED), SWT.NORMAL);
			}
			lines += place.removed().size() + place.added().size();
		}
		text.setText(shown.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private static void add(StringBuilder shown, List<StyleRange> styles, String line, Color colour, int style) {
		styles.add(new StyleRange(shown.length(), line.length(), colour, null, style));
		shown.append(line).append('\n');
	}
}
