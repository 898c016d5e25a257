package org.planwright.diagram.find;

import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.diagram.view.Icons;

/** The field in which a person types what is looked for, above the diagram; without height as long as nothing is. Its parent has a grid of one column. In the UI thread. */
final class FindBar {

	private static final int QUIET_MILLIS = 150;

	private final Composite bar;
	private final Text field;
	private final Label found;
	private final Runnable typed;
	private final Runnable closed;

	/**
	 * Makes it, not visible yet.
	 *
	 * @param typed  is told when typing rests
	 * @param step   is given 1 for the next, -1 for the one before
	 * @param closed is told when the person has enough
	 */
	FindBar(Composite parent, Runnable typed, IntConsumer step, Runnable closed) {
		this.closed = closed;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 3).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.moveAbove(null);
		bar.setVisible(false);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.hint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
		found = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(found);
		this.typed = typed;
		field.addModifyListener(event -> field.getDisplay().timerExec(QUIET_MILLIS, this::rested));
		field.addListener(SWT.KeyDown, event -> key(event, step));
		field.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE && event.detail != SWT.TRAVERSE_RETURN);
		ToolBar buttons = new ToolBar(bar, SWT.FLAT);
		button(buttons, "previous", Messages.previous, () -> step.accept(-1));
		button(buttons, "next", Messages.next, () -> step.accept(1));
		button(buttons, "close", Messages.close, this::close);
	}

	private void rested() {
		if (!field.isDisposed()) {
			typed.run();
		}
	}

	private void key(Event event, IntConsumer step) {
		switch (event.keyCode) {
			case SWT.ESC -> close();
			case SWT.CR, SWT.KEYPAD_CR -> step.accept((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
			case SWT.ARROW_DOWN -> step.accept(1);
			case SWT.ARROW_UP -> step.accept(-1);
			default -> {
				return;
			}
		}
		event.doit = false;
	}

	private static void button(ToolBar bar, String icon, String label, Runnable work) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(new LocalResourceManager(JFaceResources.getResources(), bar).create(Icons.of(icon)));
		item.setToolTipText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
	}

	/** Shows it, and has the next keys typed into it. */
	void open() {
		setVisible(true);
		field.selectAll();
		field.setFocus();
		typed.run();
	}

	private void close() {
		setVisible(false);
		closed.run();
	}

	private void setVisible(boolean visible) {
		GridDataFactory.createFrom((GridData) bar.getLayoutData()).exclude(!visible).applyTo(bar);
		bar.setVisible(visible);
		bar.getParent().layout();
	}

	/** What stands in it; nothing as long as it is not visible. */
	String text() {
		return bar.getVisible() ? field.getText() : "";
	}

	/** The field itself. */
	Text field() {
		return field;
	}

	/** Says what was found. */
	void say(String text) {
		if (!found.getText().equals(text)) {
			found.setText(text);
			bar.layout();
		}
	}
}
