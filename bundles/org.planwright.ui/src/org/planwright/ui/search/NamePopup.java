package org.planwright.ui.search;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.outline.OutlineImages;

/** The names of all plans: what is typed narrows them, also by pinyin, Enter goes to the one that is selected. */
final class NamePopup extends PopupDialog {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 380;
	private static final int QUIET_MILLIS = 120;

	private final IWorkbenchWindow window;
	private final Runnable search = this::search;
	private Text field;
	private TableViewer list;

	NamePopup(IWorkbenchWindow window) {
		super(window.getShell(), INFOPOPUP_SHELLSTYLE | SWT.BORDER, true, false, false, false, false, null, Messages.nameKeys);
		this.window = window;
		create();
		search();
	}

	@Override
	protected boolean hasTitleArea() {
		return true;
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		field = new Text(parent, SWT.NONE);
		field.setMessage(Messages.nameHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addModifyListener(event -> field.getDisplay().timerExec(QUIET_MILLIS, search));
		field.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		return field;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		list = new TableViewer(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getTable());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels(list.getTable())));
		list.addOpenListener(event -> go());
		return list.getTable();
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
		Rectangle bounds = window.getShell().getBounds();
		return new Point(bounds.x + Math.max(0, (bounds.width - size.x) / 2), bounds.y + Math.max(0, (bounds.height - size.y) / 3));
	}

	private void key(KeyEvent event) {
		int rows = list.getTable().getItemCount();
		int row = list.getTable().getSelectionIndex();
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			go();
		} else if ((event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) && rows > 0) {
			int next = Math.clamp(row + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1), 0, rows - 1);
			list.setSelection(new StructuredSelection(list.getElementAt(next)), true);
			event.doit = false;
		}
	}

	private void search() {
		if (field.isDisposed()) {
			return;
		}
		String typed = field.getText().strip();
		UiPlugin.instance().server().ask(server -> server.getWorkspaceService().symbol(new WorkspaceSymbolParams(typed))).whenComplete((found, failure) -> {
			if (failure != null) {
				ILog.of(NamePopup.class).warn(failure.getMessage(), failure);
			} else if (!window.getShell().isDisposed()) {
				window.getShell().getDisplay().asyncExec(() -> show(typed, found.getRight()));
			}
		});
	}

	/** What was asked before the last key is not shown. */
	private void show(String typed, List<? extends WorkspaceSymbol> found) {
		if (!field.isDisposed() && field.getText().strip().equals(typed)) {
			list.setInput(found);
			setInfoText(found.isEmpty() ? Messages.noName : Messages.nameKeys);
			if (!found.isEmpty()) {
				list.setSelection(new StructuredSelection(found.getFirst()), true);
			}
		}
	}

	private void go() {
		Object chosen = list.getStructuredSelection().getFirstElement();
		if (chosen instanceof WorkspaceSymbol symbol) {
			close();
			Locations.open(window.getActivePage(), symbol.getLocation().getLeft());
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		private final OutlineImages images;

		Labels(Control owner) {
			images = new OutlineImages(new LocalResourceManager(JFaceResources.getResources(), owner));
		}

		@Override
		public StyledString getStyledText(Object element) {
			WorkspaceSymbol symbol = (WorkspaceSymbol) element;
			StyledString text = new StyledString(symbol.getName());
			return symbol.getContainerName() == null ? text : text.append("  " + symbol.getContainerName(), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return images.of(((WorkspaceSymbol) element).getKind());
		}
	}
}
