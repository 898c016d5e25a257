package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** A keyboard. In the UI thread. */
final class Keyboard {

	private static final int[] MODIFIERS = { SWT.CTRL, SWT.SHIFT, SWT.ALT };

	private Keyboard() {
	}

	/** Presses a key with modifiers, which come together as in {@code SWT.CTRL | SWT.SHIFT}, through the window system. */
	static void press(int modifiers, char key) {
		modifiers(SWT.KeyDown, modifiers);
		post(SWT.KeyDown, key, key);
		post(SWT.KeyUp, key, key);
		modifiers(SWT.KeyUp, modifiers);
	}

	private static void modifiers(int type, int modifiers) {
		for (int modifier : MODIFIERS) {
			if ((modifiers & modifier) != 0) {
				post(type, modifier, (char) 0);
			}
		}
	}

	private static void post(int type, int code, char key) {
		Event event = new Event();
		event.type = type;
		event.keyCode = code;
		event.character = key;
		assertTrue(Display.getCurrent().post(event));
	}

	/** Types signs that no key has, each as an input method hands it over when it is chosen. */
	static void commit(StyledText widget, String signs) {
		for (char sign : signs.toCharArray()) {
			Event event = new Event();
			event.type = SWT.KeyDown;
			event.character = sign;
			event.keyCode = sign == '\r' ? SWT.CR : sign == '\b' ? SWT.BS : sign;
			widget.notifyListeners(SWT.KeyDown, event);
		}
	}
}
