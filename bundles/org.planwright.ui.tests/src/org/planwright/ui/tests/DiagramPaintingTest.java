package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.diagram.figures.EdgeFigure;
import org.planwright.graph.DiagramKind;

/** What of a diagram is painted when only a part of it is. */
class DiagramPaintingTest {

	private static final String PLAN = """
			规划：清湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			  指标 粮食产量  单位 亿斤  基期 11  目标 12  预期性
			}

			专栏2：重点工程 {
			  1. 退牧还草工程，改良草原5万亩。
			  @ 支撑 森林覆盖率、粮食产量
			}
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private DiagramWindow window;

	@BeforeEach
	void openPlan() throws Exception {
		plans.open("画图.plan", PLAN);
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		window.await(plans, 3);
	}

	@AfterEach
	void closePlan() throws Exception {
		window.zoom(1);
		window.close();
	}

	@Test
	void aPartPaintedAnewIsAsInTheWhole() {
		window.enlarge();
		window.reveal("退牧还草工程");
		Control control = window.control();
		Point corner = window.place("退牧还草工程", 0.04, 0.2);
		workbench.await("not painted", () -> fill().equals(colour(picture(control), corner.x, corner.y)));
		int[] before = around("退牧还草工程");
		window.select("退牧还草工程");
		workbench.await("no handles", () -> !Arrays.equals(before, around("退牧还草工程")));
		Point middle = window.middle("退牧还草工程");
		control.redraw(middle.x - 20, middle.y - 20, 40, 40, false);
		awaitPainted(control);
		int[] parts = around("退牧还草工程");
		control.redraw();
		awaitPainted(control);
		assertArrayEquals(around("退牧还草工程"), parts);
		window.enlarge();
	}

	/** The pixels of a node and of what is near it. */
	private int[] around(String label) {
		ImageData picture = picture(window.control());
		Point from = window.place(label, -0.02, -0.05);
		Point to = window.place(label, 1.02, 1.05);
		int[] pixels = new int[(to.x - from.x) * (to.y - from.y)];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = picture.getPixel(from.x + i % (to.x - from.x), from.y + i / (to.x - from.x));
		}
		return pixels;
	}

	private void awaitPainted(Control control) {
		boolean[] painted = new boolean[1];
		PaintListener listener = event -> painted[0] = true;
		control.addPaintListener(listener);
		workbench.await("not painted", () -> painted[0]);
		control.removePaintListener(listener);
	}

	@Test
	void aLargerWindowIsPaintedToItsEdges() {
		window.enlarge();
		window.zoom(2);
		window.reveal("退牧还草工程");
		RGB paper = window.pane().look().painter().colour(window.pane().look().colours().paper()).getRGB();
		workbench.await("not painted to the edges", () -> {
			ImageData picture = picture(window.control());
			return colour(picture, picture.width - 20, 2).equals(paper) && colour(picture, 2, picture.height - 20).equals(paper);
		});
		window.enlarge();
	}

	private RGB fill() {
		return window.pane().look().painter().colour(window.fill("退牧还草工程")).getRGB();
	}

	private static RGB colour(ImageData picture, int x, int y) {
		return picture.palette.getRGB(picture.getPixel(x, y));
	}

	private static ImageData picture(Control control) {
		Point size = control.getSize();
		Image image = new Image(control.getDisplay(), size.x, size.y);
		GC gc = new GC(control);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData(100);
		image.dispose();
		return data;
	}

	@Test
	void anEdgeIsPaintedOnlyWhereItPasses() {
		EdgeFigure edge = new EdgeFigure();
		PointList way = new PointList();
		way.addPoint(0, 0);
		way.addPoint(1000, 1000);
		way.addPoint(2000, 1000);
		edge.setPoints(way);
		assertTrue(edge.intersects(new Rectangle(480, 480, 40, 40)));
		assertTrue(edge.intersects(new Rectangle(1200, 990, 5, 20)));
		assertTrue(edge.intersects(new Rectangle(-50, -50, 4000, 4000)));
		assertFalse(edge.intersects(new Rectangle(600, 100, 200, 200)));
		assertFalse(edge.intersects(new Rectangle(100, 600, 200, 200)));
		assertFalse(edge.intersects(new Rectangle(1500, 200, 400, 700)));
	}
}
