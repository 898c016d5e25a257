package org.planwright.diagram.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.xtext.util.CancelIndicator;
import org.osgi.framework.FrameworkUtil;
import org.planwright.diagram.hierarchy.HierarchyReading;
import org.planwright.diagram.places.HandPlaces;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.DiagramLayouter;
import org.planwright.graph.layout.Point;
import org.planwright.graph.sidecar.LayoutFile;
import org.planwright.graph.snapshot.Renames;
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

	/** A node that is about to come. */
	private record Expected(NodeKind kind, String name, Point place) {
	}

	private final ShownDiagram shown;
	private final Screen screen;
	private final UnaryOperator<Diagram> projection;
	private final EditorFindings findings = new EditorFindings(this::refresh);
	private final PlanProgress progress = new PlanProgress(this::refresh);
	private final HierarchyReading hierarchy = new HierarchyReading(this::show);
	private final FollowedPlan<PlanContent> plan;
	private volatile DiagramKind kind;
	private boolean oneProject;
	private HandPlaces hand;
	private PlanContent content;
	private Diagram whole;
	private LayoutJob job;
	private Diagram waiting;
	private Consumer<DiagramLayout> arranging;
	private Expected expected;

	/**
	 * Begins to follow.
	 *
	 * @param shown      what is on the screen
	 * @param projection of the diagram of a plan to what is shown of it
	 */
	public FollowedDiagram(IWorkbenchPage page, DiagramKind kind, ShownDiagram shown, UnaryOperator<Diagram> projection, Screen screen) {
		this.kind = kind;
		this.shown = shown;
		this.projection = projection;
		this.screen = screen;
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
		cancel();
		closePlaces();
	}

	private void closePlaces() {
		if (hand != null) {
			hand.close();
		}
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
		Expected coming = new Expected(kindOfNode, name, place);
		expected = coming;
		return () -> {
			if (expected == coming) {
				expected = null;
			}
		};
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
			cancel();
			anew(projection.apply(whole), Map.of());
		}
	}

	/** Lays out what is shown without the places that a person gave, as soon as what is being laid out is. */
	public void arrange(Consumer<DiagramLayout> done) {
		Diagram diagram = shown.diagram();
		if (job != null) {
			arranging = done;
		} else if (!diagram.nodes().isEmpty()) {
			start(cancelled -> DiagramLayouter.layOut(diagram, cancelled), done);
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
		cancel();
		whole = null;
		content = null;
		expected = null;
		LayoutFile file = kind == DiagramKind.HIERARCHY ? hierarchy.folder().map(LayoutFile::ofFolder).orElseGet(() -> LayoutFile.of(OF_WORKSPACE.resolve(HIERARCHY_PLACES)))
				: editor == null ? null : LayoutFile.of(EditorPlaces.file(editor));
		closePlaces();
		hand = file == null ? null : new HandPlaces(file, kind);
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
			lay(projection.apply(read));
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

	/** Shows a later state. What is being laid out comes first: whoever types without a rest must see something too. */
	private void lay(Diagram next) {
		if (job != null) {
			waiting = next;
			return;
		}
		Diagram before = shown.diagram();
		DiagramLayout layout = shown.layout();
		Map<String, String> earlier = Renames.between(before, next);
		if (before.nodes().isEmpty() || !canGrow(next, layout, earlier)) {
			anew(next, earlier);
			return;
		}
		Optional<Node> come = expected(next);
		Map<String, Point> wished = come.map(node -> Map.of(node.id(), expected.place())).orElse(Map.of());
		start(cancelled -> DiagramLayouter.grow(next, layout, earlier, wished), grown -> {
			if (shown.layout() == layout) {
				screen.show(next, grown, earlier);
				come.ifPresent(node -> {
					expected = null;
					screen.come(node.id());
				});
			} else {
				// something was moved meanwhile
				waiting = waiting == null ? next : waiting;
			}
		});
	}

	private Optional<Node> expected(Diagram next) {
		return next.nodes().stream().filter(node -> expected != null && node.kind() == expected.kind() && node.label().equals(expected.name()) && shown.node(node.id()) == null).findFirst();
	}

	/** Trees and rows are laid out anew when something comes: that moves little, and they stay in order. */
	private static boolean canGrow(Diagram next, DiagramLayout layout, Map<String, String> earlier) {
		Predicate<Node> known = node -> layout.nodes().containsKey(earlier.getOrDefault(node.id(), node.id()));
		return next.kind() == DiagramKind.SUPPORT ? next.nodes().stream().anyMatch(known) : next.nodes().stream().allMatch(known);
	}

	private void anew(Diagram next, Map<String, String> earlier) {
		HandPlaces places = hand;
		Map<String, Point> part = screen.placesOfPart();
		AtomicReference<Map<String, Point>> all = new AtomicReference<>();
		start(cancelled -> {
			places.read();
			all.set(places.all());
			return DiagramLayouter.layOut(next, part.isEmpty() ? all.get() : part, cancelled);
		}, layout -> {
			if (places.all().equals(all.get()) && screen.placesOfPart().equals(part)) {
				screen.show(next, layout, earlier);
			} else {
				// something was moved meanwhile
				anew(next, earlier);
			}
		});
	}

	private void start(Function<CancelIndicator, DiagramLayout> work, Consumer<DiagramLayout> done) {
		job = new LayoutJob(work, layout -> {
			job = null;
			done.accept(layout);
			Diagram next = waiting;
			waiting = null;
			if (next != null) {
				lay(next);
			}
			Consumer<DiagramLayout> arranged = arranging;
			arranging = null;
			if (arranged != null) {
				arrange(arranged);
			}
		});
		job.schedule();
	}

	private void cancel() {
		waiting = null;
		arranging = null;
		if (job != null) {
			job.stop();
			job = null;
		}
	}
}
