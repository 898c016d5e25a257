package org.planwright.diagram.shown;

/** What is shown of a diagram. It is the same one as long as it is shown, also when its id changes. */
public abstract sealed class Shown permits ShownNode, ShownEdge {

	private boolean faded;
	private Runnable listener;

	/** Whether it steps back behind others. */
	public final boolean isFaded() {
		return faded;
	}

	/** Has it step back behind others, or not. */
	public final void setFaded(boolean newFaded) {
		if (faded != newFaded) {
			faded = newFaded;
			tell();
		}
	}

	/** Has somebody told when anything of it changes; null for nobody. */
	public final void setListener(Runnable listener) {
		this.listener = listener;
	}

	final void tell() {
		if (listener != null) {
			listener.run();
		}
	}
}
