package org.planwright.diagram.view;

import java.util.List;
import java.util.Map;
import java.util.HashMap;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.Point;
import org.planwright.graph.snapshot.Grouping;
import org.planwright.graph.snapshot.HierarchySnapshot;
import org.planwright.graph.snapshot.Renames;
import org.planwright.graph.snapshot.StructureSnapshot;
import org.planwright.graph.snapshot.SupportSnapshot;
import org.planwright.model.plan.Plan;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.reading.FollowedPlan;
import org.planwright.ui.rules.RuleBook;

/** A diagram of the plan in the active editor, kept up to date while it is edited. */
public final class DiagramView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.planwright.diagram.view";

	private static final String BUNDLE = "org.planwright.diagram";

	private final IPropertyChangeListener theme = event -> pane().takeLook();
	private Composite area;
	private StackLayout stack;
	private Label message;
	private DiagramPane pane;
	private FollowedPlan<Diagram> plan;
	private volatile DiagramKind kind = DiagramKind.SUPPORT;
	private LayoutJob layout;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		area.setLayout(stack);
		message = new Label(area, SWT.WRAP | SWT.CENTER);
		pane = new DiagramPane(area);
		getSite().setSelectionProvider(pane.viewer());
		for (DiagramKind each : DiagramKind.values()) {
			getViewSite().getActionBars().getToolBarManager().add(choice(each));
		}
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(theme);
		message(Messages.noPlan);
		plan = new FollowedPlan<>(getSite().getPage(), this::diagram, new FollowedPlan.Shown<>() {
			@Override
			public void follow(PlanEditor editor) {
				DiagramView.this.follow(editor);
			}

			@Override
			public void show(Diagram diagram) {
				DiagramView.this.show(diagram);
			}
		});
	}

	private IAction choice(DiagramKind each) {
		Action action = new Action(each.title(RuleBook.locale()), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked() && kind != each) {
					choose(each);
				}
			}
		};
		action.setId(ID + "." + each.word());
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + each.word() + ".svg").ifPresent(action::setImageDescriptor);
		action.setChecked(each == kind);
		return action;
	}

	/** Shows another diagram. */
	void choose(DiagramKind other) {
		kind = other;
		empty(plan.editor());
		plan.refresh();
	}

	/** In a job. */
	private Diagram diagram(Plan read) {
		return switch (kind) {
			case SUPPORT -> SupportSnapshot.of(read, List.of(), Map.of(), RuleBook.locale());
			case HIERARCHY -> HierarchySnapshot.of(List.of(read), Map.of(), RuleBook.locale());
			case STRUCTURE -> StructureSnapshot.of(read, List.of(), RuleBook.locale());
		};
	}

	private void follow(PlanEditor editor) {
		empty(editor);
	}

	private void empty(PlanEditor editor) {
		cancelLayout();
		pane.show(new Diagram(kind, "", List.of(), List.of(), List.of()), new DiagramLayout(Map.of(), Map.of(), List.of()), Map.of());
		message(editor == null ? Messages.noPlan : Messages.reading);
	}

	private void show(Diagram whole) {
		if (whole.kind() != kind) {
			return;
		}
		Diagram diagram = Grouping.whenLarge(whole, RuleBook.locale());
		cancelLayout();
		Map<String, String> earlier = Renames.between(pane.shown().diagram(), diagram);
		Map<String, Point> kept = new HashMap<>();
		Map<String, Bounds> before = pane.shown().layout().nodes();
		diagram.nodes().forEach(node -> {
			Bounds place = before.get(earlier.getOrDefault(node.id(), node.id()));
			if (place != null) {
				kept.put(node.id(), new Point(place.x(), place.y()));
			}
		});
		layout = new LayoutJob(diagram, kept, (laidOut, places) -> {
			pane.show(laidOut, places, earlier);
			top(pane.control());
		});
		layout.schedule();
	}

	private void cancelLayout() {
		if (layout != null) {
			layout.cancel();
			layout = null;
		}
	}

	private void message(String text) {
		message.setText(text);
		top(message);
	}

	private void top(org.eclipse.swt.widgets.Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			area.layout();
		}
	}

	private DiagramPane pane() {
		return pane;
	}

	/** Adapts to the viewer of the diagram and to its pane. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == GraphicalViewer.class) {
			return adapter.cast(pane.viewer());
		}
		return adapter == DiagramPane.class ? adapter.cast(pane) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		stack.topControl.setFocus();
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(theme);
		cancelLayout();
		plan.stop();
		super.dispose();
	}
}
