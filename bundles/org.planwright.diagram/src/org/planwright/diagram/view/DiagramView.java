package org.planwright.diagram.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.ViewPart;
import org.planwright.diagram.actions.DiagramActions;
import org.planwright.diagram.actions.EditActions;
import org.planwright.diagram.editing.DiagramEditing;
import org.planwright.diagram.export.ExportActions;
import org.planwright.diagram.find.DiagramFinder;
import org.planwright.diagram.find.FindActions;
import org.planwright.diagram.places.DiagramUndoContext;
import org.planwright.diagram.places.HandPlaces;
import org.planwright.diagram.places.PlacedDiagram;
import org.planwright.diagram.reading.FollowedDiagram;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.NodeKind;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.Point;
import org.planwright.ui.editor.PlanEditor;

/** A diagram of the plan in the active editor, kept up to date while it is edited. */
public final class DiagramView extends ViewPart implements FollowedDiagram.Screen {

	/** The view's id. */
	public static final String ID = "org.planwright.diagram.view";

	private static final String KIND = "kind";

	/** What gestures come to. */
	private final class Editing extends DiagramEditing {

		private Editing() {
			super(DiagramView.this, () -> followed.content(), () -> places);
		}

		@Override
		public void open(ShownNode node) {
			if (!finder.turn(node.node())) {
				link.open(node);
			}
		}

		@Override
		protected Runnable expect(NodeKind kind, String name, Point place) {
			return followed.expect(kind, name, place);
		}
	}

	/** Shows other places. */
	private final class Placed implements PlacedDiagram.Screen {

		@Override
		public void show(DiagramLayout layout) {
			pane.place(layout);
		}

		@Override
		public void again() {
			followed.project();
		}
	}

	private final IPropertyChangeListener theme = event -> this.pane.takeLook();
	private final IPropertyListener saved = (source, property) -> saved(property);
	private final DiagramUndoContext undo = new DiagramUndoContext();
	private DiagramKind first = DiagramKind.SUPPORT;
	private RemarkLine remarks;
	private Composite area;
	private StackLayout stack;
	private Label message;
	private DiagramPane pane;
	private FollowedDiagram followed;
	private EditorLink link;
	private DiagramFinder finder;
	private ExportActions exports;
	private PlanEditor editor;
	private PlacedDiagram places;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getString(KIND) != null) {
			first = DiagramKind.of(memento.getString(KIND)).orElse(first);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(KIND, kind().word());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		remarks = new RemarkLine(whole, () -> finder.showAll());
		area = new Composite(whole, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		stack = new StackLayout();
		area.setLayout(stack);
		message = new Label(area, SWT.WRAP | SWT.CENTER);
		pane = new DiagramPane(area, new Editing());
		finder = new DiagramFinder(whole, pane, () -> followed.project());
		link = new EditorLink(getSite().getPage(), pane);
		getSite().setSelectionProvider(pane.viewer());
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(theme);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoActionHandler(getSite(), undo));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), new RedoActionHandler(getSite(), undo));
		followed = new FollowedDiagram(getSite().getPage(), first, pane.shown(), this::project, this);
		new DiagramActions(this).fill(getViewSite().getActionBars());
		exports = new ExportActions(pane);
		exports.fill(getViewSite().getActionBars());
		new EditActions(pane).install(getViewSite().getActionBars());
		FindActions finding = new FindActions(finder);
		finding.fill(getViewSite().getActionBars());
		finding.extend(pane.viewer().getContextMenu());
	}

	/** Which diagram is shown. */
	public DiagramKind kind() {
		return followed == null ? first : followed.kind();
	}

	/** Shows another diagram. */
	public void choose(DiagramKind kind) {
		followed.choose(kind);
	}

	/** Has the hierarchy be that of the project of the active plan, or that of all projects. */
	public void showOneProject(boolean one) {
		followed.setOfOneProject(one);
	}

	/** Where the diagram is drawn. */
	public DiagramPane pane() {
		return pane;
	}

	/** Lays the diagram out anew; the places that a person gave are no longer kept. */
	public void arrange() {
		followed.arrange(layout -> places.arrange(layout));
	}

	/** What is shown of a diagram. */
	private Diagram project(Diagram whole) {
		finder.narrowing().of(whole);
		return finder.narrowing().folded();
	}

	@Override
	public void follow(PlanEditor newEditor) {
		if (editor != null) {
			editor.removePropertyListener(saved);
		}
		editor = newEditor;
		if (editor != null) {
			editor.addPropertyListener(saved);
		}
		undo.setDocument(editor == null ? null : editor.getDocumentProvider().getDocument(editor.getEditorInput()));
		link.follow(editor);
	}

	@Override
	public void clear(HandPlaces hand) {
		places = hand == null ? null : new PlacedDiagram(pane.shown(), hand, () -> finder.narrowing().places(), undo, new Placed());
		finder.follow(hand == null ? null : hand.identity());
		remarks.show(List.of(), false);
		pane.show(new Diagram(kind(), "", List.of(), List.of(), List.of()), new DiagramLayout(Map.of(), Map.of(), List.of()), Map.of());
		message(hand == null ? Messages.noPlan : Messages.reading);
	}

	@Override
	public void show(Diagram diagram, DiagramLayout layout, Map<String, String> earlier) {
		places.rename(earlier);
		if (editor != null && !editor.isDirty()) {
			places.hand().saved();
		}
		pane.show(diagram, layout, earlier);
		finder.shown();
		if (diagram.nodes().isEmpty()) {
			remarks.show(List.of(), finder.narrowing().isNarrowed());
			message(Optional.of(String.join("\n", diagram.remarks())).filter(text -> !text.isEmpty()).orElse(diagram.kind() == DiagramKind.HIERARCHY ? Messages.noPlans : Messages.empty));
		} else {
			String problem = places.hand().problem();
			List<String> said = problem == null ? diagram.remarks() : Stream.concat(Stream.of(problem), diagram.remarks().stream()).toList();
			remarks.show(said, finder.narrowing().isNarrowed());
			top(pane.area());
		}
	}

	@Override
	public Map<String, Point> placesOfPart() {
		return places.ofPart();
	}

	@Override
	public void selected(int start, int end) {
		link.selectedInEditor(start);
	}

	@Override
	public void come(String id) {
		pane.select(List.of(pane.shown().node(id)));
	}

	/** It may also have been reverted: which names are saved is known when it has been read. */
	private void saved(int property) {
		if (property == ISaveablePart.PROP_DIRTY && !editor.isDirty()) {
			followed.refresh();
		}
	}

	private void message(String text) {
		message.setText(text);
		top(message);
	}

	private void top(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			area.layout();
		}
	}

	/** Adapts to the viewer of the diagram, to its pane, to its finder, and to what gives it out. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == GraphicalViewer.class) {
			return adapter.cast(pane.viewer());
		}
		if (adapter == DiagramFinder.class) {
			return adapter.cast(finder);
		}
		if (adapter == ExportActions.class) {
			return adapter.cast(exports);
		}
		return adapter == DiagramPane.class ? adapter.cast(pane) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		(stack.topControl == message ? message : pane.control()).setFocus();
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(theme);
		if (editor != null) {
			editor.removePropertyListener(saved);
		}
		followed.stop();
		super.dispose();
	}
}
