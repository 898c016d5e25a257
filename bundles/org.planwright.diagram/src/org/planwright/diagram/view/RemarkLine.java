package org.planwright.diagram.view;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What whoever looks at a diagram must be told, above it; without height when that is nothing. Its parent has a grid of one column. In the UI thread. */
final class RemarkLine {

	private static final int MOST_LINES = 3;

	private final Composite line;
	private final Label text;

	RemarkLine(Composite parent) {
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 3).applyTo(line);
		text = new Label(line, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
		line.setVisible(false);
	}

	/** Shows remarks; what is beyond some lines is in the tooltip. */
	void show(List<String> remarks) {
		String shown = String.join("\n", remarks.size() > MOST_LINES ? remarks.subList(0, MOST_LINES) : remarks);
		if (remarks.size() > MOST_LINES) {
			shown += " …";
		}
		if (!text.getText().equals(shown.replace("&", "&&"))) {
			text.setText(shown.replace("&", "&&"));
			text.setToolTipText(String.join("\n", remarks));
			GridDataFactory.fillDefaults().grab(true, false).exclude(shown.isEmpty()).applyTo(line);
			line.setVisible(!shown.isEmpty());
			line.getParent().layout();
		}
	}

	/** The control, for its place among others. */
	Control control() {
		return line;
	}
}
