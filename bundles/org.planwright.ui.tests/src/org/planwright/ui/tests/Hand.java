package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A person's hand: keys and the mouse, as the window system delivers them. To be used in the UI thread. */
final class Hand {

	private static final int LOOK_MILLIS = 300;
	private static final int SETTLE_MILLIS = 500;
	private static final int MOST_TRIES = 60;
	private static final int DRAG_STEPS = 5;

	private final Workbench workbench;
	private final Display display = Display.getCurrent();

	Hand(Workbench workbench) {
		this.workbench = workbench;
	}

	/** Types keys that a keyboard has, one after the other, as soon as a control has the keys. */
	void type(Control control, String keys) {
		focus(control);
		for (char key : keys.toCharArray()) {
			Keyboard.press(0, key);
		}
	}

	/** Presses a key with SWT's modifiers, in a control. */
	void press(Control control, int modifiers, int key) {
		focus(control);
		Keyboard.press(modifiers, key);
	}

	private void focus(Control control) {
		control.getShell().forceActive();
		workbench.await("no keys for " + control, () -> display.getActiveShell() == control.getShell() && (control.isFocusControl() || control.forceFocus()));
	}

	/** Clicks into the middle of a control. */
	void click(Control control) {
		Point middle = control.toDisplay(control.getSize().x / 2, control.getSize().y / 2);
		Event move = new Event();
		move.type = SWT.MouseMove;
		move.x = middle.x;
		move.y = middle.y;
		assertTrue(display.post(move));
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event click = new Event();
			click.type = type;
			click.button = 1;
			assertTrue(display.post(click));
		}
	}

	/** Moves the mouse to a point of a control. */
	void move(Control control, int x, int y) {
		Point point = control.toDisplay(x, y);
		Event move = new Event();
		move.type = SWT.MouseMove;
		move.x = point.x;
		move.y = point.y;
		assertTrue(display.post(move));
	}

	/** Clicks at a point of a control; GTK delivers presses that are posted without their place, so the control is told. */
	void click(Control control, int x, int y) {
		move(control, x, y);
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event click = new Event();
			click.button = 1;
			click.count = 1;
			click.x = x;
			click.y = y;
			control.notifyListeners(type, click);
		}
	}

	/** Clicks at a place in a control: once, or a second time that makes it a double click. Posted clicks know neither their place nor their number. */
	void click(Control control, Point place, int count) {
		for (int type : count == 1 ? new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp } : new int[] { SWT.MouseDown, SWT.MouseDoubleClick, SWT.MouseUp }) {
			Event event = new Event();
			event.button = type == SWT.MouseMove ? 0 : 1;
			event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
			event.count = count;
			event.x = place.x;
			event.y = place.y;
			control.notifyListeners(type, event);
		}
	}

	/** Drags from one place in a control to another, over what lies between. Posted presses do not know their place. */
	void drag(Control control, Point from, Point to) {
		mouse(control, SWT.MouseMove, from.x, from.y, 0);
		mouse(control, SWT.MouseDown, from.x, from.y, 0);
		for (int step = 1; step <= DRAG_STEPS; step++) {
			mouse(control, SWT.MouseMove, from.x + (to.x - from.x) * step / DRAG_STEPS, from.y + (to.y - from.y) * step / DRAG_STEPS, SWT.BUTTON1);
		}
		mouse(control, SWT.MouseUp, to.x, to.y, SWT.BUTTON1);
	}

	private static void mouse(Control control, int type, int x, int y, int state) {
		Event event = new Event();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.stateMask = state;
		event.count = 1;
		event.x = x;
		event.y = y;
		control.notifyListeners(type, event);
	}

	/**
	 * Does something that brings a dialog, and clicks the button of it with a text, without its mnemonic.
	 *
	 * @return what the dialog says
	 */
	String answer(String button, Callable<Void> work) throws Exception {
		List<String> said = new ArrayList<>();
		boolean[] over = new boolean[1];
		int[] tries = new int[1];
		Point[] before = new Point[1];
		Runnable look = new Runnable() {
			@Override
			public void run() {
				if (over[0]) {
					return;
				}
				for (Shell shell : display.getShells()) {
					Button found = shell.isVisible() && shell.getParent() != null ? TypingApplication.button(shell, button) : null;
					if (found != null && tries[0]++ < MOST_TRIES) {
						// a window that is coming has no place yet: a click would go to another one
						Point place = found.toDisplay(0, 0);
						if (display.getActiveShell() == shell && place.equals(before[0])) {
							if (said.isEmpty()) {
								said.add(texts(shell));
							}
							click(found);
						}
						shell.forceActive();
						before[0] = place;
					} else if (found != null) {
						shell.close();
					}
				}
				display.timerExec(LOOK_MILLIS, this);
			}
		};
		display.timerExec(LOOK_MILLIS, look);
		try {
			work.call();
			workbench.await("no dialog with " + button, () -> !said.isEmpty());
			workbench.await("the dialog stays", () -> Arrays.stream(display.getShells()).noneMatch(shell -> shell.isVisible() && shell.getParent() != null && TypingApplication.button(shell, button) != null));
			settle();
			assertTrue(tries[0] < MOST_TRIES, "the button cannot be clicked: " + button);
		} finally {
			over[0] = true;
		}
		return said.getFirst();
	}

	/** Gives the window system time to give the keys back to the window that was behind a dialog, of which it tells nothing. */
	private void settle() {
		long end = System.currentTimeMillis() + SETTLE_MILLIS;
		workbench.await("no time", () -> System.currentTimeMillis() > end);
	}

	private static String texts(Composite parent) {
		StringBuilder all = new StringBuilder();
		Arrays.stream(parent.getChildren()).forEach(child -> {
			if (child instanceof Label label) {
				all.append(label.getText()).append('\n');
			} else if (child instanceof StyledText text) {
				all.append(text.getText()).append('\n');
			} else if (child instanceof Composite composite) {
				all.append(texts(composite));
			}
		});
		return all.toString();
	}
}
