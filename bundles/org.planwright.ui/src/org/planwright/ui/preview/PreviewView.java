package org.planwright.ui.preview;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.planwright.ui.editor.PlanEditor;

/** The plan of the active editor as it will be printed, kept up to date while it is edited. It scrolls along with the editor; a click leads to the source. */
public final class PreviewView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.preview";

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
			if (followed != null && followed.editor() == part.getPart(false)) {
				stop();
				follow(getSite().getPage().getActiveEditor());
			}
		}
	};
	private final IPropertyChangeListener look = event -> takeLook();
	private Composite area;
	private StackLayout stack;
	private Label message;
	private PreviewText preview;
	private FollowedEditor followed;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		area.setLayout(stack);
		message = new Label(area, SWT.WRAP | SWT.CENTER);
		preview = new PreviewText(area, source -> {
			if (followed != null) {
				followed.open(source);
			}
		});
		message(Messages.noPlan);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(look);
		getSite().getPage().addPartListener(parts);
		follow(getSite().getPage().getActiveEditor());
	}

	private void follow(IWorkbenchPart part) {
		if (part instanceof PlanEditor editor && (followed == null || followed.editor() != editor)) {
			stop();
			IURIEditorInput input = Adapters.adapt(editor.getEditorInput(), IURIEditorInput.class);
			if (input != null && "file".equals(input.getURI().getScheme())) {
				message(Messages.reading);
				preview.show(List.of());
				followed = new FollowedEditor(editor, Path.of(input.getURI()), preview, this::shown);
			}
		}
	}

	private void takeLook() {
		preview.takeFont();
	}

	private void shown() {
		if (stack.topControl != preview.widget()) {
			stack.topControl = preview.widget();
			area.layout();
		}
	}

	private void stop() {
		if (followed != null) {
			followed.stop();
			followed = null;
			message(Messages.noPlan);
		}
	}

	private void message(String text) {
		message.setText(text);
		stack.topControl = message;
		area.layout();
	}

	/** Adapts to the widget that shows the plan. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == StyledText.class ? adapter.cast(preview.widget()) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		stack.topControl.setFocus();
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(look);
		getSite().getPage().removePartListener(parts);
		if (followed != null) {
			followed.stop();
		}
		super.dispose();
	}
}
