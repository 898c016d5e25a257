package org.planwright.diagram.editing;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field over a part in which a text is edited. Return takes it, Escape leaves all as it was. */
public abstract class TextEditor extends DirectEditManager {

	private static final int LEAST_WIDTH = 160;

	private final String initial;

	/**
	 * @param initial what stands in it at first, selected
	 * @param feature what of the part is edited
	 */
	protected TextEditor(GraphicalEditPart part, String initial, Object feature) {
		super(part, TextCellEditor.class, null, feature);
		this.initial = initial;
		setLocator(this::place);
	}

	/** Where the field is to be, in pixels of the viewer. */
	protected abstract Rectangle area();

	private void place(CellEditor editor) {
		Rectangle box = area();
		Text text = (Text) editor.getControl();
		Point size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		text.setBounds(box.x, box.y + Math.max(0, (box.height - size.y) / 2), Math.max(Math.max(box.width, size.x), LEAST_WIDTH), size.y);
	}

	@Override
	protected CellEditor createCellEditorOn(Composite composite) {
		return new TextCellEditor(composite, SWT.SINGLE | SWT.BORDER);
	}

	@Override
	protected void initCellEditor() {
		getCellEditor().setValue(initial);
		((Text) getCellEditor().getControl()).selectAll();
		((Text) getCellEditor().getControl()).addModifyListener(event -> getCellEditor().getControl().getDisplay().asyncExec(this::replace));
	}

	private void replace() {
		if (getCellEditor() != null && getCellEditor().getControl() != null && !getCellEditor().getControl().isDisposed()) {
			place(getCellEditor());
		}
	}
}
