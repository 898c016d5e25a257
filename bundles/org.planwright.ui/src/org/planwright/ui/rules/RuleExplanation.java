package org.planwright.ui.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.guide.RuleGuide;
import org.planwright.ui.Messages;

/** What there is to say about a rule, to read. */
final class RuleExplanation {

	private static final int MARGIN = 8;
	private static final int INDENT = 16;

	private final StyledText text;
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<int[]> indented = new ArrayList<>();
	private StringBuilder written;

	RuleExplanation(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		show(null);
	}

	/** The widget. */
	StyledText control() {
		return text;
	}

	/** Shows a rule; null shows what to do to see one. */
	void show(Rule rule) {
		written = new StringBuilder();
		styles.clear();
		indented.clear();
		if (rule == null) {
			write(Messages.selectRule, soft(), SWT.NORMAL);
		} else {
			write(RuleGuide.of(rule, RuleBook.locale()), RuleBook.source(rule).orElse(""));
		}
		text.setText(written.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		for (int[] lines : indented) {
			int first = text.getLineAtOffset(lines[0]);
			text.setLineIndent(first, text.getLineAtOffset(lines[1]) - first + 1, INDENT);
			text.setLineWrapIndent(first, text.getLineAtOffset(lines[1]) - first + 1, INDENT);
		}
	}

	private void write(RuleGuide guide, String source) {
		write(guide.id() + "  " + guide.title() + "\n", null, SWT.BOLD);
		write(guide.group() + "\n\n", soft(), SWT.NORMAL);
		write(guide.rationale() + "\n\n", null, SWT.NORMAL);
		for (RuleGuide.Fact fact : guide.facts()) {
			write(Messages.bind(Messages.ruleFact, fact.name(), fact.value()) + "\n", soft(), SWT.NORMAL);
		}
		if (!source.isEmpty()) {
			write(source + "\n", soft(), SWT.NORMAL);
		}
		for (RuleGuide.Example example : guide.examples()) {
			write("\n" + example.heading() + "\n", null, SWT.BOLD);
			int from = written.length();
			write(example.text(), null, SWT.NORMAL);
			indented.add(new int[] { from, written.length() });
			write("\n", null, SWT.NORMAL);
		}
	}

	private void write(String words, Color colour, int font) {
		styles.add(new StyleRange(written.length(), words.length(), colour, null, font));
		written.append(words);
	}

	private static Color soft() {
		return JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
	}
}
