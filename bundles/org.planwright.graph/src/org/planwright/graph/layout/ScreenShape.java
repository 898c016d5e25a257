package org.planwright.graph.layout;

/** What is as wide and as high as a window is shown largest when all of it is to be seen. */
final class ScreenShape {

	/** Width of a window by its height. */
	static final double ASPECT = 1.6;

	private ScreenShape() {
	}

	/** How high a window must be to show all of something. */
	static double height(double width, double height) {
		return Math.max(width / ASPECT, height);
	}
}
