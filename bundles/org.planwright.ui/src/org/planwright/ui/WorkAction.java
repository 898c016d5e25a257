package org.planwright.ui;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;

/** An action of a menu or a tool bar that does what it is given. In the UI thread. */
public final class WorkAction extends Action {

	private final Consumer<Boolean> work;

	private WorkAction(String label, int style, Consumer<Boolean> work) {
		super(label, style);
		this.work = work;
	}

	/** One that does something each time. */
	public static WorkAction of(String label, Runnable work) {
		return new WorkAction(label, AS_PUSH_BUTTON, any -> work.run());
	}

	/**
	 * One that can be switched on and off.
	 *
	 * @param work is given whether it is on
	 */
	public static WorkAction check(String label, boolean on, Consumer<Boolean> work) {
		WorkAction action = new WorkAction(label, AS_CHECK_BOX, work);
		action.setChecked(on);
		return action;
	}

	/**
	 * One of several of which one is chosen.
	 *
	 * @param work is done when this one is chosen, not when another one is
	 */
	public static WorkAction choice(String label, boolean chosen, Runnable work) {
		WorkAction action = new WorkAction(label, AS_RADIO_BUTTON, now -> {
			if (now) {
				work.run();
			}
		});
		action.setChecked(chosen);
		return action;
	}

	/** A text with names as a label: no & in it is a mnemonic, no @ a key. */
	public static String label(String text) {
		return text.replace("&", "&&") + (text.contains("@") ? "@" : "");
	}

	@Override
	public void run() {
		work.accept(isChecked());
	}
}
