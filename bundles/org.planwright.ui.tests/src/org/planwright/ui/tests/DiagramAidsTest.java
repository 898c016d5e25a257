package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.diagram.view.Aid;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Bounds;

/** What helps to place nodes and to find one's way in a diagram. */
class DiagramAidsTest {

	private static final int GRID = 12;
	private static final String PLAN = """
			规划：清湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　主要目标

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			  指标 粮食产量  单位 亿斤  基期 11  目标 12  预期性
			}

			专栏2：重点工程 {
			  1. 退牧还草工程，改良草原5万亩。
			  @ 支撑 森林覆盖率
			  2. 敬老院改造工程，改造敬老院3所。
			}
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private final Hand hand = new Hand(workbench);
	private DiagramWindow window;

	@BeforeEach
	void openPlan() throws Exception {
		plans.open("图中辅助.plan", PLAN);
		plans.file("图中辅助.layout.json");
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		window.enlarge();
		window.await(plans, 4);
	}

	@AfterEach
	void closePlan() throws Exception {
		for (Aid aid : Aid.values()) {
			turn(aid, false);
		}
		window.enlarge();
		window.close();
	}

	private void turn(Aid aid, boolean on) {
		IAction action = window.action("org.planwright.diagram." + aid.name());
		if (action.isChecked() != on) {
			action.setChecked(on);
			action.runWithEvent(new Event());
		}
	}

	private Bounds drag(String label, int x, int y) {
		Bounds before = window.place(label);
		Point from = window.middle(label);
		hand.drag(window.control(), from, new Point(from.x + x, from.y + y));
		workbench.await("not moved", () -> !window.place(label).equals(before));
		return window.place(label);
	}

	@Test
	void withoutAidsANodeGoesExactlyWhereItIsDragged() {
		for (Aid aid : Aid.values()) {
			assertFalse(window.action("org.planwright.diagram." + aid.name()).isChecked());
		}
		Bounds before = window.place("敬老院改造工程");
		Bounds after = drag("敬老院改造工程", 41, 67);
		assertEquals(before.x() + 41, after.x(), 0.01);
		assertEquals(before.y() + 67, after.y(), 0.01);
	}

	@Test
	void aNodeSnapsToTheGridThatIsShown() {
		turn(Aid.GRID, true);
		assertTrue(((ScalableFreeformRootEditPart) window.viewer().getRootEditPart()).getLayer(ScalableFreeformRootEditPart.GRID_LAYER).isVisible());
		Bounds first = drag("敬老院改造工程", 41, 67);
		assertEquals(0, Math.round(first.x()) % GRID);
		assertEquals(0, Math.round(first.y()) % GRID);
		Bounds second = drag("敬老院改造工程", 16, 0);
		assertEquals(first.x() + GRID, second.x(), 0.01);
		assertEquals(first.y(), second.y(), 0.01);
	}

	@Test
	void aSmallDiagramIsPaintedInItsPlaceBeforeTheGrid() {
		turn(Aid.GRID, true);
		window.zoom(0.25);
		RGB fill = window.pane().look().painter().colour(window.fill("粮食产量")).getRGB();
		Point middle = window.middle("粮食产量");
		workbench.await("no node at its place", () -> {
			ImageData picture = picture(window.control());
			return picture.palette.getRGB(picture.getPixel(middle.x, middle.y)).equals(fill);
		});
		window.zoom(1);
	}

	@Test
	void aNodeSnapsToTheEdgesOfOthers() {
		turn(Aid.ALIGNMENT, true);
		Bounds other = window.place("森林覆盖率");
		Bounds moved = window.place("敬老院改造工程");
		int down = (int) Math.round(other.bottom() + 60 - moved.y());
		Bounds then = drag("敬老院改造工程", (int) Math.round(other.x() - moved.x()) + 3, down);
		assertEquals(other.x(), then.x(), 1);
	}

	@Test
	void whatIsSwitchedOnStaysSoInTheNextWindow() throws Exception {
		turn(Aid.GRID, true);
		turn(Aid.OVERVIEW, true);
		window.enlarge();
		window.close();
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		window.enlarge();
		assertTrue(window.action("org.planwright.diagram." + Aid.GRID.name()).isChecked());
		assertFalse(window.action("org.planwright.diagram." + Aid.ALIGNMENT.name()).isChecked());
		workbench.await("no overview", () -> overviews().size() == 1);
	}

	/** The overview, when there is one. */
	private List<Control> overviews() {
		return Arrays.stream(window.control().getParent().getChildren()).filter(child -> child.getClass() == Canvas.class && child.isVisible() && within(child.getBounds(), window.control().getBounds())).toList();
	}

	private static ImageData picture(Control control) {
		Point size = control.getSize();
		Image image = new Image(control.getDisplay(), size.x, size.y);
		GC gc = new GC(control);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	private static boolean isPainted(Control control) {
		Point size = control.getSize();
		ImageData data = picture(control);
		int ground = data.getPixel(size.x - 3, size.y - 3);
		return IntStream.range(0, size.x).anyMatch(x -> data.getPixel(x, size.y / 8) != ground);
	}

	private static boolean within(org.eclipse.swt.graphics.Rectangle inner, org.eclipse.swt.graphics.Rectangle outer) {
		return outer.intersection(inner).equals(inner);
	}

	@Test
	void draggingInTheOverviewScrollsTheDiagram() {
		window.zoom(4);
		assertEquals(List.of(), overviews());
		turn(Aid.OVERVIEW, true);
		Control overview = overviews().getFirst();
		workbench.await("nothing is painted", () -> isPainted(overview));
		FigureCanvas canvas = (FigureCanvas) window.control();
		canvas.scrollTo(0, 0);
		canvas.getViewport().getUpdateManager().performUpdate();
		Rectangle before = canvas.getViewport().getClientArea().getCopy();
		Point size = overview.getSize();
		hand.drag(overview, new Point(size.x / 4, size.y / 4), new Point(size.x * 3 / 4, size.y * 3 / 4));
		workbench.await("not scrolled", () -> !canvas.getViewport().getClientArea().equals(before));
		assertNotEquals(before.x, canvas.getViewport().getClientArea().x);
		window.zoom(1);
		turn(Aid.OVERVIEW, false);
		assertTrue(overview.isDisposed());
	}
}
