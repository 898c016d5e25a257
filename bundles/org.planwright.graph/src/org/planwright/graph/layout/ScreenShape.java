package org.planwright.graph.layout;

/** What is as wide and as high as a window is shown largest when all of it is to be seen. */
final class ScreenShape {

	/** Width of a window by its height. */
	static final double ASPECT = 1.6;

	private ScreenShape() {
	}

	/** How far a shape is from that of a window; 0 when it has the same. */
	static double misfit(double width, double height) {
		return Math.abs(Math.log(width / height / ASPECT));
	}
}
