package org.planwright.diagram.view;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** What whoever looks at a diagram must be told, above it; without height when that is nothing. Its parent has a grid of one column. In the UI thread. */
final class RemarkLine {

	private static final int MOST_LINES = 3;

	private final Composite line;
	private final Link text;

	/** @param all has all of a diagram shown again of which only a part is */
	RemarkLine(Composite parent, Runnable all) {
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 3).applyTo(line);
		text = new Link(line, SWT.WRAP);
		text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> all.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
		line.setVisible(false);
	}

	/**
	 * Shows remarks; what is beyond some lines is in the tooltip.
	 *
	 * @param partly whether only a part of the diagram is shown
	 */
	void show(List<String> remarks, boolean partly) {
		String shown = String.join("\n", remarks.size() > MOST_LINES ? remarks.subList(0, MOST_LINES) : remarks);
		if (remarks.size() > MOST_LINES) {
			shown += " …";
		}
		shown = shown.replace("&", "&&") + (partly ? "  <a>" + Messages.showAll + "</a>" : "");
		if (!text.getText().equals(shown)) {
			text.setText(shown);
			text.setToolTipText(String.join("\n", remarks));
			GridDataFactory.fillDefaults().grab(true, false).exclude(shown.isEmpty()).applyTo(line);
			line.setVisible(!shown.isEmpty());
			line.getParent().layout();
		}
	}
}
