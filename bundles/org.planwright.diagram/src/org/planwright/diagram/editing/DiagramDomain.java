package org.planwright.diagram.editing;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/** The domain of a diagram. Its commands are undone by the history of the workbench, as steps in a text are; GEF's own stack keeps nothing. */
public final class DiagramDomain extends EditDomain {

	private final DiagramEditing editing;
	private Runnable laidDown;

	/** @param editing what gestures come to */
	public DiagramDomain(DiagramEditing editing) {
		this.editing = editing;
		setCommandStack(new CommandStack() {
			@Override
			public void execute(Command command) {
				if (command != null && command.canExecute()) {
					command.execute();
				}
			}
		});
	}

	/** Has somebody told when a tool is laid down. */
	public void onDefaultTool(Runnable told) {
		laidDown = told;
	}

	@Override
	public void loadDefaultTool() {
		super.loadDefaultTool();
		// the constructor above this calls it too
		if (laidDown != null) {
			laidDown.run();
		}
	}

	/** What gestures on a part come to. */
	public static DiagramEditing editing(EditPart part) {
		return ((DiagramDomain) part.getViewer().getEditDomain()).editing;
	}
}
