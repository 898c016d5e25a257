package org.planwright.ui.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ide.completion.Pinyin;

/** A tree of the parts of a document, which can be narrowed to those that have what is typed in their names. Branches that nobody opens cost nothing. */
final class OutlineTree {

	private static final int LEVELS_AT_FIRST = 2;
	/** More lines than this are not opened all at once. */
	private static final int MANY = 300;

	private final TreeViewer viewer;
	private final OutlineLabels labels;
	private OutlineSnapshot shown = OutlineSnapshot.EMPTY;
	private String typed = "";
	private boolean problemsOnly;
	private Runnable narrowed = () -> { };
	/** The nodes that are to be seen; null for all. */
	private Set<OutlineNode> visible;

	OutlineTree(Composite parent, int style) {
		viewer = new TreeViewer(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.SINGLE | style);
		viewer.setUseHashlookup(true);
		labels = new OutlineLabels(viewer.getTree());
		viewer.setContentProvider(new Content());
		viewer.setInput(this);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer of, Object above, Object element) {
				return visible == null || visible.contains(element);
			}
		});
	}

	/** Is told when other nodes are seen than before because of what is typed. */
	void onNarrowed(Runnable listener) {
		narrowed = listener;
	}

	/** Whether no node has what is typed. */
	boolean isEmpty() {
		return visible != null && visible.isEmpty();
	}

	TreeViewer viewer() {
		return viewer;
	}

	OutlineSnapshot shown() {
		return shown;
	}

	/** Shows an outline; branches that were open stay so, and what looks as before is left alone. */
	void show(OutlineSnapshot outline) {
		boolean first = shown.roots().isEmpty();
		boolean same = !first && outline.looksLike(shown);
		shown = outline;
		if (same) {
			return;
		}
		viewer.getTree().setRedraw(false);
		try {
			viewer.refresh();
			if (first && outline.roots().stream().mapToInt(root -> 1 + root.children().size()).sum() < MANY) {
				viewer.expandToLevel(LEVELS_AT_FIRST);
			}
		} finally {
			viewer.getTree().setRedraw(true);
		}
		narrow();
	}

	/** Shows how many findings there are. */
	void show(FindingCounts counts) {
		if (!counts.same(labels.counts())) {
			labels.setCounts(counts);
			viewer.refresh(true);
			narrow();
		}
	}

	/** Narrows the tree to what has what is typed in its name, and what that is in; nothing typed shows all. */
	void filter(String text) {
		if (!typed.equals(text)) {
			typed = text;
			narrow();
		}
	}

	/** Narrows the tree to what has findings. */
	void setProblemsOnly(boolean only) {
		problemsOnly = only;
		narrow();
	}

	/** Looks through the names in another thread; what comes late is dropped. */
	private void narrow() {
		if (typed.isEmpty() && !problemsOnly) {
			if (visible != null) {
				visible = null;
				viewer.refresh();
				narrowed.run();
			}
			return;
		}
		OutlineSnapshot outline = shown;
		String wanted = typed;
		FindingCounts counts = problemsOnly ? labels.counts() : null;
		Predicate<OutlineNode> fits = node -> (counts == null || counts.of(node).number() > 0) && Pinyin.fit(wanted, node.name()) != Pinyin.Fit.NONE;
		CompletableFuture.supplyAsync(() -> outline.all(fits)).thenAccept(found -> {
			if (!viewer.getTree().isDisposed()) {
				viewer.getTree().getDisplay().asyncExec(() -> narrowTo(outline, wanted, found));
			}
		});
	}

	private void narrowTo(OutlineSnapshot outline, String wanted, List<OutlineNode> found) {
		if (viewer.getTree().isDisposed() || outline != shown || !wanted.equals(typed)) {
			return;
		}
		Set<OutlineNode> wanting = new HashSet<>();
		for (OutlineNode node : found) {
			for (OutlineNode each = node; each != null && wanting.add(each); each = each.parent()) {
				continue;
			}
		}
		boolean changed = !wanting.equals(visible);
		visible = wanting;
		if (changed) {
			viewer.getTree().setRedraw(false);
			try {
				viewer.refresh();
				if (found.size() < MANY) {
					viewer.expandAll();
				}
			} finally {
				viewer.getTree().setRedraw(true);
			}
			narrowed.run();
			if (!found.isEmpty() && !typed.isEmpty()) {
				select(found.getFirst());
			}
		}
	}

	/** Selects a node and makes it to be seen; null selects nothing. */
	void select(OutlineNode node) {
		if (node == null) {
			viewer.setSelection(StructuredSelection.EMPTY);
		} else if (visible == null || visible.contains(node)) {
			viewer.setSelection(new StructuredSelection(node), true);
		}
	}

	/** The node that is selected; null when none is. */
	OutlineNode selected() {
		return shown.current((OutlineNode) ((IStructuredSelection) viewer.getSelection()).getFirstElement());
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return shown.roots().toArray();
		}

		@Override
		public Object[] getChildren(Object node) {
			return ((OutlineNode) node).children().toArray();
		}

		@Override
		public Object getParent(Object node) {
			return ((OutlineNode) node).parent();
		}

		@Override
		public boolean hasChildren(Object node) {
			return !((OutlineNode) node).children().isEmpty();
		}
	}
}
