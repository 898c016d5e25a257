package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A keyboard, for whatever has the keys; {@link Hand} gives them to a control first. In the UI thread. */
final class Keyboard {

	private static final int[] MODIFIERS = { SWT.CTRL, SWT.SHIFT, SWT.ALT };

	private Keyboard() {
	}

	/**
	 * Presses a key through the window system.
	 *
	 * @param modifiers together as in {@code SWT.CTRL | SWT.SHIFT}
	 * @param key       a character, or a code of SWT's such as {@link SWT#F3}
	 */
	static void press(int modifiers, int key) {
		pressElsewhere();
		modifiers(SWT.KeyDown, modifiers);
		post(SWT.KeyDown, key);
		post(SWT.KeyUp, key);
		modifiers(SWT.KeyUp, modifiers);
	}

	/**
	 * Keys that are posted have no time, and the workbench takes a Delete or Escape that has the time of the last one for that one. So another comes between, where
	 * nothing is done with it.
	 */
	private static void pressElsewhere() {
		Shell elsewhere = new Shell();
		elsewhere.addListener(SWT.KeyDown, event -> event.doit = false);
		Event other = new Event();
		other.character = SWT.ESC;
		other.keyCode = SWT.ESC;
		other.time = 1;
		elsewhere.notifyListeners(SWT.KeyDown, other);
		elsewhere.dispose();
	}

	private static void modifiers(int type, int modifiers) {
		for (int modifier : MODIFIERS) {
			if ((modifiers & modifier) != 0) {
				post(type, modifier);
			}
		}
	}

	private static void post(int type, int key) {
		Event event = new Event();
		event.type = type;
		event.keyCode = key;
		event.character = (key & SWT.MODIFIER_MASK) != 0 || (key & SWT.KEYCODE_BIT) != 0 ? 0 : (char) key;
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
