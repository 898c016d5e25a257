package org.planwright.ui.outline;

import java.util.function.Consumer;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.WorkAction;
import org.planwright.ui.editor.PlanEditor;

/** The outline beside an editor: a field to narrow it, and the tree, which follows the editor and leads it. */
public final class OutlinePage extends Page implements IContentOutlinePage {

	private static final String LINK = "outline.link";
	private static final int COUNT_MILLIS = 250;

	private final PlanEditor editor;
	private final DocumentOutline outline;
	private final Consumer<OutlineSnapshot> changed = this::show;
	private final ISelectionChangedListener caret = event -> follow(event.getSelection());
	private final IAnnotationModelListener findings = model -> countSoon();
	private final Runnable count = this::count;
	private Composite area;
	private Text filter;
	private OutlineTree tree;
	private IAnnotationModel model;
	private boolean leading;

	public OutlinePage(PlanEditor editor, DocumentOutline outline) {
		this.editor = editor;
		this.outline = outline;
		preferences().setDefault(LINK, true);
	}

	@Override
	public void createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		filter = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage(Messages.filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		tree = new OutlineTree(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.viewer().getTree());
		filter.addModifyListener(event -> tree.filter(filter.getText().strip()));
		filter.addKeyListener(KeyListener.keyPressedAdapter(this::toTree));
		tree.viewer().addSelectionChangedListener(event -> lead(false));
		tree.viewer().addOpenListener(event -> lead(true));
		outline.addListener(changed);
		((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caret);
		model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		if (model != null) {
			model.addAnnotationModelListener(findings);
		}
		contributeActions();
		show(outline.snapshot());
	}

	private void contributeActions() {
		IAction problems = WorkAction.check(Messages.problemsOnly, false, tree::setProblemsOnly);
		problems.setImageDescriptor(OutlineImages.descriptor("problems"));
		IAction link = WorkAction.check(Messages.link, isLinked(), on -> {
			preferences().setValue(LINK, on);
			follow(editor.getSelectionProvider().getSelection());
		});
		link.setImageDescriptor(shared(ISharedImages.IMG_ELCL_SYNCED));
		IAction collapse = WorkAction.of(Messages.collapse, () -> tree.viewer().collapseAll());
		collapse.setImageDescriptor(shared(ISharedImages.IMG_ELCL_COLLAPSEALL));
		getSite().getActionBars().getToolBarManager().add(problems);
		getSite().getActionBars().getToolBarManager().add(collapse);
		getSite().getActionBars().getToolBarManager().add(link);
		getSite().getActionBars().updateActionBars();
	}

	private static ImageDescriptor shared(String image) {
		return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image);
	}

	private static IPreferenceStore preferences() {
		return UiPlugin.instance().getPreferenceStore();
	}

	private static boolean isLinked() {
		return preferences().getBoolean(LINK);
	}

	private void toTree(KeyEvent event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			tree.viewer().getTree().setFocus();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			lead(true);
		} else if (event.keyCode == SWT.ESC) {
			filter.setText("");
		}
	}

	private void show(OutlineSnapshot made) {
		leading = true;
		try {
			tree.show(made);
			count();
		} finally {
			leading = false;
		}
		follow(editor.getSelectionProvider().getSelection());
	}

	/** Shows in the tree where the editor is. */
	private void follow(ISelection selection) {
		if (!leading && isLinked() && selection instanceof ITextSelection text && text.getOffset() >= 0 && !tree.viewer().getTree().isFocusControl()) {
			OutlineNode node = tree.shown().at(text.getOffset());
			if (node != null && !node.equals(tree.selected())) {
				leading = true;
				try {
					tree.select(node);
				} finally {
					leading = false;
				}
			}
		}
	}

	/** Shows in the editor what is selected in the tree. */
	private void lead(boolean activate) {
		OutlineNode node = tree.selected();
		if (!leading && node != null && (activate || tree.viewer().getTree().isFocusControl())) {
			leading = true;
			try {
				editor.selectAndReveal(node.nameStart(), node.nameEnd() - node.nameStart());
				if (activate) {
					editor.getSite().getPage().activate(editor);
				}
			} finally {
				leading = false;
			}
		}
	}

	/** Findings come in any thread and one by one. */
	private void countSoon() {
		// the tree may be gone in the meantime
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> display.timerExec(COUNT_MILLIS, count));
	}

	private void count() {
		if (!area.isDisposed() && model != null) {
			tree.show(FindingCounts.of(tree.shown(), model));
		}
	}

	@Override
	public Control getControl() {
		return area;
	}

	@Override
	public void setFocus() {
		tree.viewer().getTree().setFocus();
	}

	@Override
	public void dispose() {
		outline.removeListener(changed);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(caret);
		}
		if (model != null) {
			model.removeAnnotationModelListener(findings);
		}
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		tree.viewer().addSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree.viewer().getSelection();
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree.viewer().removeSelectionChangedListener(listener);
	}

	@Override
	public void setSelection(ISelection selection) {
		tree.viewer().setSelection(selection);
	}
}
