package org.planwright.diagram.figures;

import org.eclipse.draw2d.DeferredUpdateManager;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * Figures that are painted in memory and shown as one picture, where the window system is GTK: X11 would else be asked for each line, and takes many times longer,
 * because it makes a mask as large as the line is long. The other window systems paint in memory by themselves.
 */
public final class BufferedSystem extends LightweightSystem {

	private static final boolean IN_MEMORY = "gtk".equals(SWT.getPlatform());
	private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);
	private static final int DEPTH = 32;
	private static final int WHOLE = 100;

	/** Does not paint once more what was painted whole since it was reported. */
	private static final class Updates extends DeferredUpdateManager {
		private boolean upToDate;

		@Override
		public synchronized void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
			upToDate = false;
			super.addDirtyRegion(figure, x, y, width, height);
		}

		@Override
		public synchronized void addInvalidFigure(IFigure figure) {
			upToDate = false;
			super.addInvalidFigure(figure);
		}

		@Override
		protected Graphics getGraphics(org.eclipse.draw2d.geometry.Rectangle region) {
			return upToDate ? null : super.getGraphics(region);
		}
	}

	private final Updates updates = new Updates();
	private FigureCanvas canvas;
	private Image image;
	/** What of the diagram was in the left upper corner when it was painted last. */
	private Point location;

	/** Makes one without figures. */
	public BufferedSystem() {
		setUpdateManager(updates);
	}

	@Override
	public void setControl(Canvas newCanvas) {
		canvas = (FigureCanvas) newCanvas;
		super.setControl(newCanvas);
		newCanvas.addDisposeListener(event -> dispose());
	}

	@Override
	public void paint(GC gc) {
		Rectangle part = gc.getClipping();
		if (part.isEmpty()) {
			return;
		}
		if (!IN_MEMORY) {
			super.paint(gc);
			return;
		}
		take(gc.getDevice(), part.x + part.width, part.y + part.height);
		Point shown = canvas.getViewport().getViewLocation();
		// scroll bars that appear and fade ask for what is below them several times
		if (!updates.upToDate || !shown.equals(location)) {
			GC memory = new GC(image);
			memory.setClipping(part);
			super.paint(memory);
			memory.dispose();
			updates.upToDate = part.intersection(canvas.getClientArea()).equals(canvas.getClientArea());
			location = shown;
		}
		// to draw the image would have its pixels converted each time
		Pattern pattern = new Pattern(gc.getDevice(), image);
		gc.setBackgroundPattern(pattern);
		gc.fillRectangle(part);
		gc.setBackgroundPattern(null);
		pattern.dispose();
	}

	private void take(Device device, int width, int height) {
		if (image != null && image.getBounds().width >= width && image.getBounds().height >= height) {
			return;
		}
		int newWidth = image == null ? width : Math.max(width, image.getBounds().width);
		int newHeight = image == null ? height : Math.max(height, image.getBounds().height);
		dispose();
		updates.upToDate = false;
		// an image of given pixels is kept in this process, an empty one by the window system
		image = new Image(device, (ImageDataProvider) zoom -> new ImageData(newWidth * zoom / WHOLE, newHeight * zoom / WHOLE, DEPTH, COLOURS));
	}

	private void dispose() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}
}
