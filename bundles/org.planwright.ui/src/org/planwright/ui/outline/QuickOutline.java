package org.planwright.ui.outline;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.planwright.ui.editor.PlanEditor;

/** The outline in a window over the editor: what is typed narrows it, Enter goes to what is selected. */
public final class QuickOutline extends PopupDialog {

	private static final int WIDTH = 520;
	private static final int HEIGHT = 420;

	private final PlanEditor editor;
	private Text field;
	private OutlineTree tree;

	public QuickOutline(PlanEditor editor) {
		super(editor.getSite().getShell(), INFOPOPUP_SHELLSTYLE | SWT.BORDER, true, false, false, false, false, null, Messages.quickHint);
		this.editor = editor;
		create();
	}

	@Override
	protected boolean hasTitleArea() {
		return true;
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		field = new Text(parent, SWT.NONE);
		field.setMessage(Messages.filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addModifyListener(event -> tree.filter(field.getText().strip()));
		field.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		return field;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		tree = new OutlineTree(parent, SWT.NONE);
		Tree widget = tree.viewer().getTree();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(widget);
		widget.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				go();
			}
		}));
		widget.addMouseListener(MouseListener.mouseUpAdapter(event -> {
			TreeItem item = widget.getItem(new Point(event.x, event.y));
			if (item != null && item.getBounds().contains(event.x, event.y)) {
				go();
			}
		}));
		tree.onNarrowed(() -> setInfoText(tree.isEmpty() ? Messages.nothing : Messages.quickHint));
		OutlineSnapshot outline = editor.outline().snapshot();
		tree.show(outline);
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		if (model != null) {
			tree.show(FindingCounts.of(outline, model));
		}
		if (editor.getSelectionProvider().getSelection() instanceof ITextSelection caret) {
			tree.select(outline.at(caret.getOffset()));
		}
		return widget;
	}

	@Override
	protected Control getFocusControl() {
		return field;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Control text = editor.getAdapter(Control.class);
		Rectangle bounds = text.getDisplay().map(text.getParent(), null, text.getBounds());
		return new Point(bounds.x + Math.max(0, (bounds.width - size.x) / 2), bounds.y + Math.max(0, (bounds.height - size.y) / 2));
	}

	private void key(KeyEvent event) {
		if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
			tree.viewer().getTree().setFocus();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			go();
		}
	}

	private void go() {
		OutlineNode node = tree.selected();
		close();
		if (node != null) {
			editor.selectAndReveal(node.nameStart(), node.nameEnd() - node.nameStart());
			editor.setFocus();
		}
	}
}
