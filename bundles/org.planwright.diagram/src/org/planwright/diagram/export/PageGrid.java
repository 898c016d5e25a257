package org.planwright.diagram.export;

/**
 * How a drawing lies on pages that are put together.
 *
 * @param across pages in a row
 * @param down   rows of pages
 * @param scale  units of the paper for one of the drawing
 */
public record PageGrid(int across, int down, double scale) {

	/** The least part of the size on the screen at which the smaller letters can still be read. */
	static final double READABLE = 0.75;

	/**
	 * At a size at which it can be read, but not larger than on the screen: as large as it can be on as few pages as possible.
	 *
	 * @param full the scale at which it is as large as on the screen
	 */
	public static PageGrid readable(double width, double height, double roomWidth, double roomHeight, double full) {
		int across = pages(width * full * READABLE, roomWidth);
		int down = pages(height * full * READABLE, roomHeight);
		return new PageGrid(across, down, Math.min(full, Math.min(across * roomWidth / width, down * roomHeight / height)));
	}

	/** On one page, as large as it fits, but not larger than on the screen. */
	public static PageGrid onOnePage(double width, double height, double roomWidth, double roomHeight, double full) {
		return new PageGrid(1, 1, Math.min(full, Math.min(roomWidth / width, roomHeight / height)));
	}

	private static int pages(double length, double room) {
		return Math.max(1, (int) Math.ceil(length / room));
	}

	/** How many pages there are. */
	public int count() {
		return across * down;
	}
}
