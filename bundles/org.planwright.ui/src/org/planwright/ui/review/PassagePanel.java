package org.planwright.ui.review;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.planwright.ui.Messages;
import org.planwright.ui.places.PlanPlace;

/** One place of a contradiction: where it is, what is said of it, and its text with the quotation marked. */
final class PassagePanel {

	private static final String QUOTE = "org.planwright.ui.colour.quote";
	private static final String EDITOR_FONT = "org.planwright.ui.editorFont";
	private static final int MARGIN = 6;

	private final Composite area;
	private final Link where;
	private final Label trail;
	private final Label caption;
	private final StyledText text;
	private Passage passage;

	PassagePanel(Composite parent, Consumer<PlanPlace> open) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 2).applyTo(area);
		where = new Link(area, SWT.NONE);
		where.setToolTipText(Messages.openPlace);
		where.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open.accept(passage.place())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
		trail = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(trail);
		caption = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(caption);
		text = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		text.setFont(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry().get(EDITOR_FONT));
		text.setToolTipText(Messages.openPlaceTwice);
		text.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> {
			if (passage != null) {
				open.accept(passage.place());
			}
		}));
		text.addControlListener(ControlListener.controlResizedAdapter(event -> reveal()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		show(null, "");
	}

	/** Shows a passage; without one, why there is none. */
	void show(Passage next, String otherwise) {
		passage = next;
		where.setText(next == null ? otherwise
				: "<a>" + ReviewTexts.lineOf(next.place()).replace("&", "&&") + "</a>");
		trail.setText(next == null ? "" : String.join("  ›  ", next.trail()).replace("&", "&&"));
		trail.setToolTipText(next == null ? null : String.join("\n", next.trail()));
		caption.setText(next == null ? "" : next.caption().replace("&", "&&"));
		((GridData) caption.getLayoutData()).exclude = caption.getText().isEmpty();
		caption.setVisible(!caption.getText().isEmpty());
		text.setText(next == null ? "" : next.text());
		if (next != null) {
			mark(next);
		}
		area.layout(true);
		reveal();
	}

	/** Scrolls so that the quotation is in the upper part, whatever the size. */
	private void reveal() {
		if (passage != null) {
			int above = text.getLocationAtOffset(passage.from()).y - text.getClientArea().height / 3;
			text.setTopPixel(Math.max(0, text.getTopPixel() + above));
		}
	}

	/** The neighbouring lines step back, the quotation stands out. */
	private void mark(Passage shown) {
		Color soft = JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
		ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		style(0, shown.start(), soft, null, SWT.NORMAL);
		style(shown.from(), shown.to(), null, colours.get(QUOTE), SWT.BOLD);
		style(shown.end(), shown.text().length(), soft, null, SWT.NORMAL);
	}

	private void style(int from, int to, Color foreground, Color background, int font) {
		if (from < to) {
			text.setStyleRange(new StyleRange(from, to - from, foreground, background, font));
		}
	}

	Passage passage() {
		return passage;
	}

	StyledText text() {
		return text;
	}
}
