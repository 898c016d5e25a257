package org.planwright.diagram.editing;

import org.eclipse.gef.commands.Command;

/** A command that hands a gesture on. */
final class Gesture extends Command {

	private final Runnable work;

	Gesture(Runnable work) {
		this.work = work;
	}

	@Override
	public void execute() {
		work.run();
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
