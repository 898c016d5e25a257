package org.planwright.diagram.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.osgi.framework.FrameworkUtil;
import org.planwright.diagram.hierarchy.HierarchyReading;
import org.planwright.diagram.places.HandPlaces;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.NodeKind;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.Point;
import org.planwright.graph.sidecar.LayoutFile;
import org.planwright.graph.snapshot.StructureSnapshot;
import org.planwright.graph.snapshot.SupportSnapshot;
import org.planwright.model.plan.Plan;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.edits.EditorPlaces;
import org.planwright.ui.reading.FollowedPlan;
import org.planwright.ui.rules.RuleBook;

/** Keeps a screen showing a diagram of the plan in the active editor: read while it is edited, and laid out in the background. In the UI thread. */
public final class FollowedDiagram implements FollowedPlan.Shown<PlanContent> {

	/** What shows the diagram. */
	public interface Screen {

		/** Another editor is followed from now on; null for none. What is shown of its plan comes later. */
		void follow(PlanEditor editor);

		/**
		 * Nothing is to be shown for now: another plan or another diagram comes.
		 *
		 * @param hand places of the diagram that comes; null without a plan
		 */
		void clear(HandPlaces hand);

		/**
		 * Shows the diagram.
		 *
		 * @param earlier ids that nodes had in the diagram that was shown before, by their ids now
		 */
		void show(Diagram diagram, DiagramLayout layout, Map<String, String> earlier);

		/** A node that was expected is shown now. */
		void come(String id);

		/** The places of what is shown now, as far as it is a part of the diagram that has places of its own; none else. */
		Map<String, Point> placesOfPart();

		/** What is shown in the editor is selected there; offsets of its document. */
		void selected(int start, int end);
	}

	/** The places of a diagram of several projects lie with the workspace: there is no folder to lie in. */
	private static final Path OF_WORKSPACE = Platform.getStateLocation(FrameworkUtil.getBundle(FollowedDiagram.class)).toPath();
	private static final String HIERARCHY_PLACES = "workspace.plan";

	private final Screen screen;
	private final LayoutWork layouts;
	private final UnaryOperator<Diagram> projection;
	private final EditorFindings findings = new EditorFindings(this::refresh);
	private final PlanProgress progress = new PlanProgress(this::refresh);
	private final HierarchyReading hierarchy = new HierarchyReading(this::show);
	private final FollowedPlan<PlanContent> plan;
	private volatile DiagramKind kind;
	private boolean oneProject;
	private PlanContent content;
	private Diagram whole;

	/**
	 * Begins to follow.
	 *
	 * @param shown      what is on the screen
	 * @param projection of the diagram of a plan to what is shown of it
	 */
	public FollowedDiagram(IWorkbenchPage page, DiagramKind kind, ShownDiagram shown, UnaryOperator<Diagram> projection, Screen screen) {
		this.kind = kind;
		this.projection = projection;
		this.screen = screen;
		layouts = new LayoutWork(shown, screen);
		plan = new FollowedPlan<>(page, this::read, this);
		if (kind == DiagramKind.HIERARCHY) {
			choose(kind);
		}
	}

	/** Ends it. */
	public void stop() {
		plan.stop();
		hierarchy.stop();
		findings.follow(null);
		progress.stop();
		layouts.begin(null);
	}

	/** Which diagram is shown. */
	public DiagramKind kind() {
		return kind;
	}

	/** The editor whose plan is shown; null when there is none. */
	public PlanEditor editor() {
		return plan.editor();
	}

	/** The document whose plan is shown; null when there is none. */
	public IDocument document() {
		return plan.document();
	}

	/** What was read last, of which a part may be shown; null when nothing was. */
	public PlanContent content() {
		return content;
	}

	/**
	 * An element that was not there will be shown at a place.
	 *
	 * @return forgets that again, as it does not come
	 */
	public Runnable expect(NodeKind kindOfNode, String name, Point place) {
		return layouts.expect(kindOfNode, name, place);
	}

	/** Lays out what is shown without the places that a person gave, as soon as what is being laid out is. */
	public void arrange(Consumer<DiagramLayout> done) {
		layouts.arrange(done);
	}

	/** Has the diagram read again. */
	public void refresh() {
		if (plan != null) {
			plan.refresh();
		}
	}

	/** Has the hierarchy be that of the project of the plan that is followed, or that of all projects. */
	public void setOfOneProject(boolean one) {
		oneProject = one;
		takeProject(plan.editor());
	}

	private void takeProject(PlanEditor editor) {
		if (hierarchy.only(project(editor)) && kind == DiagramKind.HIERARCHY) {
			clear(editor);
		}
	}

	private IProject project(PlanEditor editor) {
		IFile file = oneProject && editor != null ? editor.getEditorInput().getAdapter(IFile.class) : null;
		return file == null ? null : file.getProject();
	}

	/** Shows another diagram of the plan. */
	public void choose(DiagramKind other) {
		kind = other;
		clear(plan.editor());
		if (kind == DiagramKind.HIERARCHY) {
			hierarchy.start();
		} else {
			hierarchy.stop();
			plan.refresh();
		}
	}

	/** Shows another part of the diagram, as the projection says now: laid out anew, but for what has a place of its own. */
	public void project() {
		if (whole != null) {
			layouts.showPart(projection.apply(whole));
		}
	}

	@Override
	public void follow(PlanEditor editor) {
		findings.follow(editor);
		progress.follow(editor);
		takeProject(editor);
		screen.follow(editor);
		if (kind != DiagramKind.HIERARCHY) {
			clear(editor);
		}
	}

	private void clear(PlanEditor editor) {
		whole = null;
		content = null;
		LayoutFile file = kind == DiagramKind.HIERARCHY ? hierarchy.folder().map(LayoutFile::ofFolder).orElseGet(() -> LayoutFile.of(OF_WORKSPACE.resolve(HIERARCHY_PLACES)))
				: editor == null ? null : LayoutFile.of(EditorPlaces.file(editor));
		HandPlaces hand = file == null ? null : new HandPlaces(file, kind);
		layouts.begin(hand);
		screen.clear(hand);
	}

	@Override
	public void show(PlanContent read) {
		if (read.diagram() != null && read.diagram().kind() == kind) {
			content = read;
			show(read.diagram());
		}
	}

	private void show(Diagram read) {
		if (read != null && read.kind() == kind) {
			whole = read;
			layouts.show(projection.apply(read));
		}
	}

	@Override
	public void selected(int start, int end) {
		screen.selected(start, end);
	}

	/** In a job. */
	private PlanContent read(Plan read) {
		return PlanContent.of(read, diagram(read));
	}

	/** Null for a diagram that is not of one plan. */
	private Diagram diagram(Plan read) {
		return switch (kind) {
			case SUPPORT -> support(read, progress.of(read));
			case HIERARCHY -> null;
			case STRUCTURE -> StructureSnapshot.of(read, findings.all(), RuleBook.locale());
		};
	}

	private Diagram support(Plan read, PlanProgress.Known known) {
		Diagram diagram = SupportSnapshot.of(read, findings.all(), known.progress(), RuleBook.locale());
		List<String> remarks = Stream.concat(diagram.remarks().stream(), known.told().stream()).toList();
		return new Diagram(diagram.kind(), diagram.title(), diagram.nodes(), diagram.edges(), remarks);
	}
}
