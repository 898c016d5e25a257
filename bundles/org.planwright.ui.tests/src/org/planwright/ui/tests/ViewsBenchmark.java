package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.planwright.app.SampleProject;
import org.planwright.diagram.find.DiagramFinder;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.diagram.view.DiagramPane;
import org.planwright.diagram.view.DiagramView;
import org.planwright.graph.NodeKind;
import org.planwright.graph.layout.Bounds;
import org.planwright.ui.grid.GridHandle;
import org.planwright.ui.indicators.IndicatorsView;
import org.planwright.ui.projects.ProjectsView;

/** What only a window shows: how quickly diagrams and tables follow a person. Not among the tests; {@code releng/benchmark/run views} runs it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ViewsBenchmark {

	/** Names the file for the results; without it they are printed only. */
	private static final String RESULTS = "planwright.results";
	private static final int INDICATORS = 600;
	private static final int PROJECTS = 1400;
	private static final int EDGES = 6000;
	private static final int SOME = 300;
	/** Of the size at which the diagram just fits: it is moved a little. */
	private static final double NEARLY = 0.95;
	private static final int FRAMES = 200;
	private static final double SOME_MILLIS = 1000 / 30.0;
	private static final double ALL_MILLIS = 1000 / 10.0;
	private static final int KEYS = 20;
	private static final double KEY_MILLIS = 300;
	private static final long REST_MILLIS = 1000;
	private static final int ROWS = 5000;
	private static final int FILLS = 5;
	private static final double FILL_MILLIS = 2000;
	private static final double STEP_MILLIS = 100;
	private static final Timings TIMINGS = new Timings();

	private final Workbench workbench = new Workbench();
	private IFile file;
	private ITextEditor editor;
	private IViewPart view;

	@BeforeEach
	void start() throws Exception {
		workbench.watchLog();
		workbench.firstEditor();
	}

	@AfterEach
	void closePlan() throws Exception {
		workbench.page().hideView(view);
		workbench.close(editor);
		file.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@AfterAll
	static void write() throws Exception {
		String table = TIMINGS.table("Views while somebody works with them");
		if (!System.getProperty(RESULTS, "").isEmpty()) {
			Files.writeString(Path.of(System.getProperty(RESULTS)), table);
		}
		System.out.println(table);
	}

	private void open(String name, String text) throws Exception {
		file = workbench.samples().getFile(name);
		file.create(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		editor = workbench.open(file);
	}

	private DiagramPane diagram() throws Exception {
		view = workbench.page().showView(DiagramView.ID);
		DiagramPane pane = view.getAdapter(DiagramPane.class);
		workbench.await("no diagram", () -> {
			workbench.page().activate(editor);
			return !pane.shown().nodes().isEmpty();
		});
		view.getAdapter(DiagramFinder.class).turnAll(false);
		workbench.await("no projects", () -> pane.shown().nodes().stream().anyMatch(ViewsBenchmark::isProject));
		return pane;
	}

	private static boolean isProject(ShownNode node) {
		return node.node().kind() == NodeKind.PROJECT;
	}

	@Test
	@Order(1)
	void largeDiagram() throws Exception {
		open("两千个要素.plan", ManyElements.supports(INDICATORS, PROJECTS, EDGES));
		DiagramPane pane = diagram();
		workbench.await("not all", () -> pane.shown().edges().size() == EDGES);
		workbench.page().activate(view);
		workbench.page().toggleZoom(workbench.page().getReference(view));
		pane.zoom().setZoomAsText(ZoomManager.FIT_ALL);
		double all = pane.zoom().getZoom() * NEARLY;
		repaint(pane, all, ALL_MILLIS);
		double some = all;
		while (visible(pane, some) > SOME) {
			some *= 1.02;
		}
		repaint(pane, some, SOME_MILLIS);
		repaint(pane, 1, SOME_MILLIS);
		workbench.page().toggleZoom(workbench.page().getReference(view));
	}

	private long visible(DiagramPane pane, double zoom) {
		pane.zoom().setZoom(zoom);
		pane.viewer().flush();
		Rectangle area = pane.control().getViewport().getClientArea();
		Bounds seen = new Bounds(area.x / zoom, area.y / zoom, area.width / zoom, area.height / zoom);
		return pane.shown().nodes().stream().filter(node -> node.bounds().isNear(seen, 0)).count();
	}

	private void repaint(DiagramPane pane, double zoom, double limit) {
		String shown = String.format(Locale.ROOT, "%,d of %,d nodes in view, at %.1f %%", visible(pane, zoom), pane.shown().nodes().size(), zoom * 100);
		Viewport port = pane.control().getViewport();
		Rectangle area = port.getClientArea();
		frames(pane, "pan, " + shown, limit, i -> port.setViewLocation(area.x + i % 50 * 3, area.y + i % 20 * 3));
		ZoomManager manager = pane.zoom();
		frames(pane, "zoom, " + shown, limit, i -> manager.setZoom(zoom * (1 + i % 10 * 0.002)));
	}

	private void frames(DiagramPane pane, String what, double limit, IntConsumer change) {
		Timings.Step step = TIMINGS.step(what, limit);
		for (int i = 0; i < FRAMES; i++) {
			int frame = i;
			step.time(() -> {
				change.accept(frame);
				// what fits the window does not move, and would be shown as it was painted
				pane.control().getContents().repaint();
				paint(pane.control());
			});
		}
		step.end();
	}

	/** Paints a control anew, with the next frame that the window system asks for. */
	private static void paint(Control control) {
		boolean[] painted = new boolean[1];
		PaintListener listener = event -> painted[0] = true;
		control.addPaintListener(listener);
		control.redraw();
		handleUntil(() -> painted[0]);
		control.removePaintListener(listener);
	}

	@Test
	@Order(2)
	void letterInTheSample() throws Exception {
		open("样例.plan", workbench.samples().getFile(SampleProject.FIRST_FILE).readString());
		type(diagram(), "a letter typed in the sample until the diagram shows it");
	}

	@Test
	@Order(3)
	void letterInALongPlan() throws Exception {
		open("石桥县.plan", LongPlan.of(1_000_000));
		workbench.await("it is not checked", () -> !Workbench.markers(file, "T01").isEmpty());
		type(diagram(), "a letter typed in a plan of 1 MB until the diagram shows it");
	}

	private void type(DiagramPane pane, String what) throws Exception {
		ITextViewer viewer = (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
		IDocument document = Workbench.document(editor);
		ShownNode node = pane.shown().nodes().stream().filter(ViewsBenchmark::isProject).max(Comparator.comparing(each -> each.node().source().start())).orElseThrow();
		String name = node.node().label();
		int at = document.get().indexOf(name, node.node().source().start()) + 1;
		Timings.Step step = TIMINGS.step(what, KEY_MILLIS);
		for (int i = 1; i <= KEYS; i++) {
			rest();
			viewer.setSelectedRange(at, 0);
			String expected = name.charAt(0) + "新".repeat(i) + name.substring(1);
			step.time(() -> {
				Keyboard.commit(viewer.getTextWidget(), "新");
				handleUntil(() -> pane.shown().nodes().stream().anyMatch(each -> each.node().label().equals(expected)));
				paint(pane.control());
			});
		}
		step.end();
	}

	private static void rest() {
		long end = System.currentTimeMillis() + REST_MILLIS;
		Display.getCurrent().timerExec((int) REST_MILLIS, () -> {
		});
		handleUntil(() -> System.currentTimeMillis() >= end);
	}

	private static void handleUntil(BooleanSupplier done) {
		Display display = Display.getCurrent();
		while (!done.getAsBoolean()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	@Test
	@Order(4)
	void projects() throws Exception {
		open("五千个项目.plan", ManyElements.projects(ROWS));
		table("table of projects", ProjectsView.ID, () -> ((ProjectsView) view).handle(), List.of("s", "sl", "slj", "石", "石渡", "石渡 县水利局", "2048", ""));
	}

	@Test
	@Order(5)
	void indicators() throws Exception {
		open("五千个指标.plan", ManyElements.indicators(ROWS));
		table("table of indicators", IndicatorsView.ID, () -> ((IndicatorsView) view).handle(), List.of("s", "sl", "slj", "石", "石渡", "石渡 面积", "2048", ""));
	}

	private void table(String what, String id, Supplier<GridHandle> handle, List<String> typed) throws Exception {
		Timings.Step fill = TIMINGS.step(String.format(Locale.ROOT, "%s, %,d rows: opened and filled", what, ROWS), FILL_MILLIS);
		for (int i = 0; i < FILLS; i++) {
			if (view != null) {
				workbench.page().hideView(view);
			}
			workbench.page().activate(editor);
			fill.time(() -> {
				show(id);
				handleUntil(() -> handle.get().table().getItemCount() >= ROWS);
				paint(handle.get().table());
			});
		}
		fill.end();
		GridHandle grid = handle.get();
		Table table = grid.table();
		Timings.Step scroll = TIMINGS.step(what + ": a step of scrolling", STEP_MILLIS);
		for (int i = 0; i < FRAMES; i++) {
			int top = i * (table.getItemCount() / FRAMES);
			scroll.time(() -> {
				table.setTopIndex(top);
				paint(table);
			});
		}
		scroll.end();
		Timings.Step filter = TIMINGS.step(what + ": a letter in the filter until its rows are there", STEP_MILLIS);
		for (int i = 0; i < KEYS; i++) {
			String text = typed.get(i % typed.size());
			filter.time(() -> {
				grid.filter().setText(text);
				handleUntil(grid::isReady);
				paint(table);
			});
		}
		filter.end();
	}

	private void show(String id) {
		try {
			view = workbench.page().showView(id);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}
}
