package org.planwright.ui.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.WorkAction;
import org.planwright.ui.outline.OutlineImages;

/** What supports a goal, an indicator or a project, or what that supports, as a tree over all plans. */
public final class SupportView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.search.support";

	private TreeViewer viewer;
	private TypeHierarchyItem shown;
	private boolean above;
	private Action showBelow;
	private Action showAbove;

	@Override
	public void createPartControl(Composite parent) {
		viewer = new TreeViewer(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.SINGLE);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels(viewer.getTree())));
		viewer.addOpenListener(event -> open((SupportNode) ((IStructuredSelection) event.getSelection()).getFirstElement()));
		showBelow = direction(Messages.below, "down", false);
		showAbove = direction(Messages.above, "up", true);
		getViewSite().getActionBars().getToolBarManager().add(showBelow);
		getViewSite().getActionBars().getToolBarManager().add(showAbove);
		getSite().setSelectionProvider(viewer);
		setContentDescription(Messages.supportHint);
	}

	private Action direction(String text, String image, boolean up) {
		Action action = WorkAction.choice(text, above == up, () -> {
			if (above != up) {
				above = up;
				refresh();
			}
		});
		action.setImageDescriptor(OutlineImages.descriptor(image));
		return action;
	}

	/** Shows the tree of an element. */
	void show(TypeHierarchyItem element) {
		shown = element;
		refresh();
	}

	private void refresh() {
		if (shown != null) {
			setContentDescription(Messages.bind(above ? Messages.showsAbove : Messages.showsBelow, shown.getName()));
			SupportNode root = new SupportNode(null, shown);
			viewer.setInput(List.of(root));
			viewer.setSelection(new StructuredSelection(root));
			load(root, true);
		}
	}

	/** Asks for what comes below a node, and then for what comes below that, so that the tree says which branches can be opened. */
	private void load(SupportNode node, boolean deeper) {
		if (node.children() != null) {
			if (deeper) {
				node.children().forEach(child -> load(child, false));
			}
			return;
		}
		Display display = viewer.getTree().getDisplay();
		boolean up = above;
		ask(node.item(), up).whenComplete((items, failure) -> {
			if (failure != null) {
				ILog.of(SupportView.class).warn(failure.getMessage(), failure);
			} else if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!viewer.getTree().isDisposed() && up == above) {
						node.setChildren(items);
						viewer.refresh(node);
						if (deeper) {
							viewer.setExpandedState(node, true);
							node.children().forEach(child -> load(child, false));
						}
					}
				});
			}
		});
	}

	private static CompletableFuture<List<TypeHierarchyItem>> ask(TypeHierarchyItem item, boolean up) {
		return UiPlugin.instance().server().ask(server -> up ? server.getTextDocumentService().typeHierarchySupertypes(new TypeHierarchySupertypesParams(item))
				: server.getTextDocumentService().typeHierarchySubtypes(new TypeHierarchySubtypesParams(item)));
	}

	private void open(SupportNode node) {
		if (node != null) {
			Locations.open(getSite().getPage(), new Location(node.item().getUri(), node.item().getSelectionRange()));
		}
	}

	@Override
	public void setFocus() {
		viewer.getTree().setFocus();
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		/** Asked for when a branch is opened: then what comes below its children is wanted too. */
		@Override
		public Object[] getChildren(Object element) {
			SupportNode node = (SupportNode) element;
			if (node.children() == null) {
				return new Object[0];
			}
			load(node, true);
			return node.children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((SupportNode) element).parent();
		}

		@Override
		public boolean hasChildren(Object element) {
			List<SupportNode> children = ((SupportNode) element).children();
			return children != null && !children.isEmpty();
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		private final OutlineImages images;

		Labels(Control owner) {
			images = new OutlineImages(new LocalResourceManager(JFaceResources.getResources(), owner));
		}

		@Override
		public StyledString getStyledText(Object element) {
			TypeHierarchyItem item = ((SupportNode) element).item();
			StyledString text = new StyledString(item.getName());
			return item.getDetail() == null ? text : text.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return images.of(((SupportNode) element).item().getKind());
		}
	}
}
