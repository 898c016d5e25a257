package org.planwright.ui.grid;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Says below a cell why its value is refused. It takes no keys. */
final class ReasonPopup {

	private static final int WIDTH = 360;
	private static final int MARGIN = 6;

	private Shell shell;
	private String reason = "";

	void show(Control cell, String text) {
		close();
		reason = text;
		shell = new Shell(cell.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
		Display display = shell.getDisplay();
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
		shell.setBackground(display.getSystemColor(SWT.COLOR_RED));
		Composite area = new Composite(shell, SWT.NONE);
		area.setBackground(display.getSystemColor(SWT.COLOR_INFO_BACKGROUND));
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		label.setBackground(area.getBackground());
		label.setForeground(display.getSystemColor(SWT.COLOR_INFO_FOREGROUND));
		GridDataFactory.fillDefaults().grab(true, true).hint(Math.min(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(label);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		shell.pack();
		Point below = cell.toDisplay(0, cell.getSize().y + 2);
		Rectangle screen = cell.getMonitor().getClientArea();
		shell.setLocation(Math.max(screen.x, Math.min(below.x, screen.x + screen.width - shell.getSize().x)),
				below.y + shell.getSize().y > screen.y + screen.height ? cell.toDisplay(0, 0).y - shell.getSize().y - 2 : below.y);
		shell.setVisible(true);
	}

	/** What it says; empty when it is not shown. */
	String reason() {
		return reason;
	}

	void close() {
		reason = "";
		if (shell != null && !shell.isDisposed()) {
			shell.dispose();
		}
		shell = null;
	}
}
