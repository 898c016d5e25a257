package org.planwright.ui.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A line above the text that says under which headings and in which box the caret is. A click goes there, the arrow beside lists what stands side by side with it. */
public final class Breadcrumb {

	private static final int LONGEST = 22;
	private static final int MENU_LENGTH = 40;

	private final ToolBar bar;
	private final OutlineImages images;
	private final DocumentOutline outline;
	private final Consumer<OutlineNode> opener;
	private final Consumer<OutlineSnapshot> changed = made -> refresh();
	private List<OutlineNode> shown = List.of();
	private int offset;

	/** @param opener shows a part in the editor */
	public Breadcrumb(Composite parent, DocumentOutline outline, Consumer<OutlineNode> opener) {
		this.outline = outline;
		this.opener = opener;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL));
		images = new OutlineImages(new LocalResourceManager(JFaceResources.getResources(), bar));
		bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID < 0) {
					event.result = Messages.trail;
				}
			}
		});
		new ToolItem(bar, SWT.PUSH).setText(" ");
		outline.addListener(changed);
	}

	/** Shows where a selection is. */
	public void follow(ISelection selection) {
		if (selection instanceof ITextSelection text && text.getOffset() >= 0) {
			offset = text.getOffset();
			refresh();
		}
	}

	private void refresh() {
		List<OutlineNode> trail = outline.snapshot().trail(offset);
		if (bar.isDisposed() || same(trail)) {
			return;
		}
		shown = trail;
		bar.setRedraw(false);
		for (ToolItem item : bar.getItems()) {
			item.dispose();
		}
		for (OutlineNode node : trail) {
			ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
			item.setText(shortened(node.name(), LONGEST).replace("&", "&&"));
			item.setToolTipText(node.name());
			item.setImage(images.of(node.kind()));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected(event, node)));
		}
		if (trail.isEmpty()) {
			new ToolItem(bar, SWT.PUSH).setText(" ");
		}
		bar.setRedraw(true);
	}

	/** Equal nodes of another outline may be elsewhere. */
	private boolean same(List<OutlineNode> trail) {
		return trail.size() == shown.size() && (trail.isEmpty() || trail.getLast() == shown.getLast());
	}

	private void selected(SelectionEvent event, OutlineNode node) {
		if (event.detail != SWT.ARROW) {
			opener.accept(node);
			return;
		}
		Menu menu = new Menu(bar.getShell(), SWT.POP_UP);
		for (OutlineNode sibling : node.parent() == null ? outline.snapshot().roots() : node.parent().children()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(shortened(sibling.name(), MENU_LENGTH).replace("&", "&&"));
			item.setImage(images.of(sibling.kind()));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> opener.accept(sibling)));
			if (sibling == node) {
				menu.setDefaultItem(item);
			}
		}
		Rectangle bounds = ((ToolItem) event.widget).getBounds();
		menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
		menu.addListener(SWT.Hide, hidden -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static String shortened(String name, int longest) {
		return name.codePointCount(0, name.length()) <= longest ? name : name.substring(0, name.offsetByCodePoints(0, longest)) + "…";
	}
}
