package org.planwright.ui.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.outline.OutlineImages;
import org.planwright.ui.TreeContent;
import org.planwright.ui.places.PlaceOpener;

/** The places in all plans that mention an element, by plan. */
public final class ReferencesView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.search.references";

	private TreeViewer viewer;
	private Runnable again = () -> { };

	@Override
	public void createPartControl(Composite parent) {
		viewer = new TreeViewer(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
		viewer.setContentProvider(new TreeContent(element -> element instanceof FoundPlan plan ? plan.references() : List.of(), element -> element instanceof FoundReference reference ? reference.group() : null));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferenceLabels(viewer.getTree())));
		viewer.addOpenListener(event -> ((IStructuredSelection) event.getSelection()).forEach(this::open));
		Action search = new Action(Messages.again) {
			@Override
			public void run() {
				again.run();
			}
		};
		search.setImageDescriptor(OutlineImages.descriptor("references"));
		search.setDisabledImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED_DISABLED));
		getViewSite().getActionBars().getToolBarManager().add(search);
		getSite().setSelectionProvider(viewer);
		setContentDescription(Messages.searchHint);
	}

	/**
	 * Searches for what is named at an offset of an open plan, and shows it. In the UI thread.
	 *
	 * @param name of what is searched for, as it is said in the view
	 */
	void search(IDocument document, int offset, String name) {
		again = () -> search(document, offset, name);
		Display display = viewer.getTree().getDisplay();
		UiPlugin.instance().server()
				.ask(document, (service, text) -> service.references(new ReferenceParams(text.file(), text.position(offset), new ReferenceContext(false))))
				.ifPresent(answer -> answer.thenCompose(found -> CompletableFuture.supplyAsync(() -> FoundPlan.of(found))).whenComplete((plans, failure) -> {
					if (failure != null) {
						ILog.of(ReferencesView.class).warn(failure.getMessage(), failure);
					} else if (!display.isDisposed()) {
						display.asyncExec(() -> show(plans, name));
					}
				}));
	}

	private void show(List<FoundPlan> plans, String name) {
		if (viewer.getTree().isDisposed()) {
			return;
		}
		int count = plans.stream().mapToInt(plan -> plan.references().size()).sum();
		setContentDescription(count == 0 ? Messages.bind(Messages.foundNothing, name) : Messages.bind(Messages.found, new Object[] { name, count, plans.size() }));
		viewer.setInput(plans);
		viewer.expandAll();
		if (count > 0) {
			viewer.setSelection(new StructuredSelection(plans.getFirst().references().getFirst()));
		}
	}

	private void open(Object element) {
		if (element instanceof FoundReference reference) {
			PlaceOpener.open(getSite().getPage(), reference.place());
		} else {
			viewer.setExpandedState(element, !viewer.getExpandedState(element));
		}
	}

	@Override
	public void setFocus() {
		viewer.getTree().setFocus();
	}
}
