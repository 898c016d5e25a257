package org.planwright.diagram.figures;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.TextLayout;

/** The fonts of diagrams, by their size in pixels at 100 %: exactly that size, so that a text takes the room that was measured for it. In the UI thread. */
public final class Fonts {

	private static final double POINTS_AN_INCH = 72;

	private record Key(double size, boolean bold) {
	}

	/** A font that was measured. */
	static final class Face {
		private final Font font;
		private final int latin;
		private final int chinese;
		private final Map<String, Integer> widths = new HashMap<>();
		private final Device device;

		Face(Device device, Font font) {
			this.device = device;
			this.font = font;
			latin = ascentOf("Ag");
			chinese = ascentOf("国g");
		}

		Font font() {
			return font;
		}

		/** How far the letters of a text stand below where it is drawn. */
		int ascent(String text) {
			return text.chars().allMatch(c -> c < 0x80) ? latin : chinese;
		}

		/** For short texts that recur. */
		int width(String text) {
			return widths.computeIfAbsent(text, any -> {
				TextLayout layout = layout(text);
				int width = layout.getBounds().width;
				layout.dispose();
				return width;
			});
		}

		private int ascentOf(String text) {
			TextLayout layout = layout(text);
			int ascent = layout.getLineMetrics(0).getAscent();
			layout.dispose();
			return ascent;
		}

		private TextLayout layout(String text) {
			TextLayout layout = new TextLayout(device);
			layout.setFont(font);
			layout.setText(text);
			return layout;
		}
	}

	private final Device device;
	private final String name;
	private final Map<Key, Face> faces = new HashMap<>();

	/** Those of a screen. Whoever makes it disposes it. */
	public Fonts(Device device) {
		this(device, dialogFace());
	}

	/** Those of a screen or a printer, by the name of the font. Whoever makes it disposes it. In the thread in which they are used. */
	public Fonts(Device device, String name) {
		this.device = device;
		this.name = name;
	}

	/** The name of the font of dialogs. In the UI thread. */
	public static String dialogFace() {
		return JFaceResources.getDialogFont().getFontData()[0].getName();
	}

	Face of(double size, boolean bold) {
		return faces.computeIfAbsent(new Key(size, bold), any -> new Face(device, make(size, bold)));
	}

	/** A description of a font is the only way to a size that is no whole number of points. */
	private Font make(double size, boolean bold) {
		return new Font(device, new FontData("1|" + name + "|" + size * POINTS_AN_INCH / device.getDPI().y + "|" + (bold ? SWT.BOLD : SWT.NORMAL) + "|"));
	}

	/** Gives the fonts back. */
	public void dispose() {
		faces.values().forEach(face -> face.font.dispose());
		faces.clear();
	}
}
