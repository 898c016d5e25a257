package org.planwright.ui.compare;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.planwright.cli.report.Place;
import org.planwright.ui.places.PlanPlace;

/** What one of the drafts says of a difference: where it is, and its text with the words marked that differ, between the lines next to it. In the UI thread. */
final class SidePanel {

	private static final String EDITOR_FONT = "org.planwright.ui.editorFont";
	private static final int MARGIN = 6;

	private final String colour;
	private final boolean struck;
	private final Consumer<PlanPlace> open;
	private final Composite area;
	private final Label name;
	private final Link where;
	private final StyledText text;
	private PlanPlace place;

	/** @param later whether it is the later draft, in which words are put in; in the earlier one they are taken out */
	SidePanel(Composite parent, boolean later, Consumer<PlanPlace> open) {
		this.colour = later ? "org.planwright.ui.colour.added" : "org.planwright.ui.colour.removed";
		this.struck = !later;
		this.open = open;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 2).applyTo(area);
		name = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(name);
		where = new Link(area, SWT.NONE);
		where.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
		GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(where);
		text = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		text.setFont(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry().get(EDITOR_FONT));
		text.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> open()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
	}

	/** Shows what a draft says; null shows why it shows nothing. */
	void show(SideText shown, String version, String otherwise) {
		place = shown == null || !shown.canBeOpened() ? null : place(shown.file(), shown.place());
		String line = shown == null ? "" : escape(shown.where());
		name.setText(version.replace("&", "&&"));
		name.setToolTipText(version);
		where.setText(place == null ? line : "<a>" + line + "</a>");
		where.setToolTipText(place == null ? null : Messages.openPlace);
		text.setToolTipText(place == null ? null : Messages.openPlaceTwice);
		text.setText(shown == null ? otherwise : shown.text());
		Color soft = JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
		if (shown == null) {
			style(new SideText.Span(0, otherwise.length(), SideText.Style.AROUND), soft, null);
		} else {
			ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
			shown.spans().forEach(span -> style(span, soft, colours.get(colour)));
		}
	}

	private void style(SideText.Span span, Color soft, Color background) {
		if (span.from() < span.to()) {
			boolean marked = span.style() == SideText.Style.CHANGED;
			StyleRange range = new StyleRange(span.from(), span.to() - span.from(), marked ? null : soft, marked ? background : null);
			range.strikeout = marked && struck;
			range.underline = marked && !struck;
			text.setStyleRange(range);
		}
	}

	private static String escape(String label) {
		return label.replace("&", "&&").replace("<", "＜");
	}

	private static PlanPlace place(Path file, Place at) {
		return new PlanPlace(file, at.line() - 1, at.column() - 1, at.endLine() - 1, at.endColumn() - 1);
	}

	private void open() {
		if (place != null) {
			open.accept(place);
		}
	}

	StyledText text() {
		return text;
	}
}
