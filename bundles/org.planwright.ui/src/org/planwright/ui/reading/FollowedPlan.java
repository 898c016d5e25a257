package org.planwright.ui.reading;

import java.nio.file.Path;
import java.util.function.Function;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.planwright.model.plan.Plan;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.edits.EditorPlaces;

/**
 * Keeps a view showing the plan of the active editor. It stays with an editor until another plan's is activated or it is closed. In the UI thread.
 *
 * @param <T> what the view shows: an immutable snapshot that holds nothing of a model
 */
public final class FollowedPlan<T> {

	/**
	 * What is shown. Called in the UI thread.
	 *
	 * @param <T> the snapshot
	 */
	public interface Shown<T> {

		/** Another editor is followed from now on, or null: none. What was shown is of another plan. */
		void follow(PlanEditor editor);

		/** The plan says something else than before. */
		void show(T snapshot);

		/**
		 * Something else is selected in the editor, since a moment.
		 *
		 * @param start offset of the first character in the document
		 * @param end   offset behind the last; the start again for a caret
		 */
		default void selected(int start, int end) {
		}
	}

	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			follow(part.getPart(false));
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference part) {
			follow(part.getPart(false));
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			if (editor != null && editor == part.getPart(false)) {
				leave();
				IEditorPart next = page.getActiveEditor();
				if (!follow(next)) {
					shown.follow(null);
				}
			}
		}

		/** A file was renamed or saved under another name. */
		@Override
		public void partInputChanged(IWorkbenchPartReference part) {
			if (editor != null && editor == part.getPart(false)) {
				leave();
				if (!follow(part.getPart(false))) {
					shown.follow(null);
				}
			}
		}
	};
	private final ISelectionChangedListener selection = event -> selected(event.getSelection());
	private final IWorkbenchPage page;
	private final Function<Plan, T> maker;
	private final Shown<T> shown;
	private PlanEditor editor;
	private Subscription subscription;

	/**
	 * Begins to follow.
	 *
	 * @param maker makes a snapshot of a plan, whose resource has the URI of its file; called in a job, keeps nothing of the plan
	 */
	public FollowedPlan(IWorkbenchPage page, Function<Plan, T> maker, Shown<T> shown) {
		this.page = page;
		this.maker = maker;
		this.shown = shown;
		page.addPartListener(parts);
		if (!follow(page.getActiveEditor())) {
			shown.follow(null);
		}
	}

	/** The editor that is followed; null when there is none. */
	public PlanEditor editor() {
		return editor;
	}

	/** The file of the editor that is followed; null when there is none. */
	public Path file() {
		return editor == null ? null : EditorPlaces.file(editor);
	}

	/** The document that is followed; null when there is none. */
	public IDocument document() {
		return editor == null ? null : document(editor);
	}

	/** Has the snapshot made again: what it is made of besides the text has changed. */
	public void refresh() {
		if (subscription != null) {
			subscription.refresh();
		}
	}

	/** Ends it. */
	public void stop() {
		page.removePartListener(parts);
		leave();
	}

	private void selected(ISelection selected) {
		if (selected instanceof ITextSelection text) {
			shown.selected(text.getOffset(), text.getOffset() + text.getLength());
		}
	}

	private void leave() {
		if (subscription != null) {
			subscription.close();
			// an editor that was closed has none
			if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
				provider.removePostSelectionChangedListener(selection);
			}
		}
		subscription = null;
		editor = null;
	}

	/** Whether it is an editor that is followed now. */
	private boolean follow(IWorkbenchPart part) {
		if (part == null || part == editor) {
			return part != null;
		}
		Path file = part instanceof PlanEditor opened ? EditorPlaces.file(opened) : null;
		if (file == null) {
			return false;
		}
		leave();
		editor = (PlanEditor) part;
		shown.follow(editor);
		subscription = UiPlugin.instance().readings().subscribe(file, document(editor), maker, shown::show);
		((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(selection);
		return true;
	}

	private static IDocument document(PlanEditor editor) {
		return ((ITextViewer) editor.getAdapter(ITextOperationTarget.class)).getDocument();
	}
}
