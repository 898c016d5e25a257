package org.planwright.ui.preview;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.planwright.exchange.preview.PreviewLine;
import org.planwright.exchange.preview.PreviewLines;
import org.planwright.model.plan.Plan;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.reading.EditorSelection;
import org.planwright.ui.reading.FollowedPlan;

/** The plan of the active editor as it will be printed, kept up to date while it is edited. It scrolls along with the editor; a click leads to the source. */
public final class PreviewView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.preview";

	private final IPropertyChangeListener look = event -> takeLook();
	private Composite area;
	private StackLayout stack;
	private Label message;
	private PreviewText preview;
	private FollowedPlan<List<PreviewLine>> plan;
	private FollowedEditor followed;

	@Override
	public void createPartControl(Composite parent) {
		getSite().setSelectionProvider(new EditorSelection(getSite().getPage()));
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
		plan = new FollowedPlan<>(getSite().getPage(), PreviewView::lines, new FollowedPlan.Shown<>() {
			@Override
			public void follow(PlanEditor editor) {
				PreviewView.this.follow(editor);
			}

			@Override
			public void show(List<PreviewLine> lines) {
				PreviewView.this.show(lines);
			}
		});
	}

	private static List<PreviewLine> lines(Plan plan) {
		return PreviewLines.of(plan, Path.of(plan.eResource().getURI().toFileString()).getFileName().toString().replaceFirst("\\.plan$", ""));
	}

	private void follow(PlanEditor editor) {
		if (followed != null) {
			followed.stop();
		}
		followed = editor == null ? null : new FollowedEditor(editor, preview);
		preview.show(List.of());
		message(editor == null ? Messages.noPlan : Messages.reading);
	}

	private void show(List<PreviewLine> lines) {
		boolean first = preview.lines().isEmpty();
		preview.show(lines);
		if (stack.topControl != preview.widget()) {
			stack.topControl = preview.widget();
			area.layout();
		}
		if (first) {
			followed.scroll();
		}
	}

	private void takeLook() {
		preview.takeFont();
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
		plan.stop();
		if (followed != null) {
			followed.stop();
		}
		super.dispose();
	}
}
