package org.planwright.ui.editor;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.planwright.ide.colouring.ColouredText;
import org.planwright.ide.colouring.TextKind;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.server.DocumentText;

/**
 * Colours a viewer's text. The kind of a line can depend on any line above it, so the whole text is looked at after every change, which takes milliseconds but
 * not in the UI thread; there, only what differs from before is coloured anew.
 */
public final class PlanColouring implements IPresentationReconciler, ITextInputListener, ITextListener, IDocumentListener, IPropertyChangeListener {

	private static final long QUIET_MILLIS = 30;

	/** So many characters are coloured in some milliseconds. */
	private static final int SLICE = 8_000;

	private final Job job = Job.createSystem(Messages.colourText, monitor -> {
		colour();
	});
	private final Function<String, ColouredText> colouring;
	private ITextViewer viewer;
	private volatile IDocument document;
	private final PendingRange later = new PendingRange();
	private ColouredText shown;
	private boolean scheduled;
	private int untouchedStart;
	private int untouchedEnd;

	/** @param colouring tells what the pieces of a text are; in any thread */
	public PlanColouring(Function<String, ColouredText> colouring) {
		this.colouring = colouring;
	}

	@Override
	public void install(ITextViewer installed) {
		viewer = installed;
		viewer.addTextInputListener(this);
		viewer.addTextListener(this);
		colours().addListener(this);
		inputDocumentChanged(null, viewer.getDocument());
	}

	@Override
	public void uninstall() {
		inputDocumentAboutToBeChanged(document, null);
		colours().removeListener(this);
		viewer.removeTextListener(this);
		viewer.removeTextInputListener(this);
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument former, IDocument next) {
		job.cancel();
		later.drop();
		if (document != null) {
			document.removeDocumentListener(this);
			document = null;
			shown = null;
		}
	}

	@Override
	public void inputDocumentChanged(IDocument former, IDocument next) {
		document = next;
		shown = null;
		if (next != null) {
			next.addDocumentListener(this);
			job.schedule();
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		untouchedStart = Math.min(untouchedStart, event.getOffset());
		untouchedEnd = Math.min(untouchedEnd, event.getDocument().getLength() - event.getOffset() - event.getLength());
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		job.schedule(QUIET_MILLIS);
	}

	@Override
	public void propertyChange(PropertyChangeEvent event) {
		if (KindStyle.isColour(event.getProperty())) {
			shown = null;
			job.schedule(QUIET_MILLIS);
		}
	}

	/** Colours a region again when the viewer asks for it, as it does when problems in it are to be underlined. */
	@Override
	public void textChanged(TextEvent event) {
		if (event.getDocumentEvent() != null || shown == null) {
			return;
		}
		if (untouchedStart < shown.length() || document.getLength() != shown.length()) {
			shown = null;
			job.schedule(QUIET_MILLIS);
			return;
		}
		boolean whole = event.getOffset() == 0 && event.getLength() == 0 && event.getText() == null;
		IRegion part = whole ? null : inDocument(event);
		if (!whole && part == null) {
			return;
		}
		int from = whole ? 0 : part.getOffset();
		int to = whole ? shown.length() : Math.min(shown.length(), part.getOffset() + part.getLength());
		paint(from, to);
	}

	/** Folded lines are not in the widget: its offsets are others than the document's. */
	private IRegion inDocument(TextEvent event) {
		int length = event.getText() == null ? event.getLength() : event.getText().length();
		return viewer instanceof ITextViewerExtension5 projected ? projected.widgetRange2ModelRange(new Region(event.getOffset(), length)) : new Region(event.getOffset(), length);
	}

	private void colour() {
		IDocument current = document;
		if (current == null) {
			return;
		}
		DocumentText text = UiPlugin.instance().server().text(current);
		ColouredText colours = colouring.apply(text.text());
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (current == document && text.isCurrent(current) && !viewer.getTextWidget().isDisposed()) {
				show(colours);
			}
		});
	}

	private void show(ColouredText colours) {
		int first = shown == null ? 0 : colours.samePrefix(shown, untouchedStart);
		int last = colours.size() - (shown == null ? 0 : colours.sameSuffix(shown, untouchedEnd, Math.min(colours.size(), shown.size()) - first));
		int from = first == 0 ? 0 : colours.end(first - 1);
		int to = last == colours.size() ? colours.length() : colours.start(last);
		shown = colours;
		untouchedStart = colours.length();
		untouchedEnd = colours.length();
		paint(from, to);
		goOn();
	}

	/** Colours a range anew. Of a long one what is seen comes at once, the rest in slices between which the person can work. */
	private void paint(int from, int to) {
		if (to - from <= SLICE) {
			apply(from, to);
			return;
		}
		int top = Math.max(from, viewer.getTopIndexStartOffset());
		int bottom = Math.min(Math.min(to, viewer.getBottomIndexEndOffset() + 1), top + SLICE);
		if (top < bottom) {
			apply(top, bottom);
		}
		later.add(document, from, to);
		goOn();
	}

	private void goOn() {
		if (later.isPending() && !scheduled) {
			scheduled = true;
			viewer.getTextWidget().getDisplay().asyncExec(this::paintLater);
		}
	}

	/** While the colours are not known anew after a change, nothing is painted; it goes on when they are. */
	private void paintLater() {
		scheduled = false;
		boolean current = shown != null && document != null && untouchedStart >= shown.length() && document.getLength() == shown.length();
		if (current && later.isPending() && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			IRegion slice = later.next(SLICE);
			apply(slice.getOffset(), slice.getOffset() + slice.getLength());
			goOn();
		}
	}

	/** Colours a range anew at once, with the whole of the pieces that reach into it. */
	private void apply(int start, int end) {
		int first = shown.firstEndingAfter(start);
		int last = first;
		while (last < shown.size() && shown.start(last) < end) {
			last++;
		}
		int from = first < last ? Math.min(start, shown.start(first)) : start;
		int to = first < last ? Math.max(end, shown.end(last - 1)) : end;
		if (from >= to) {
			return;
		}
		Map<TextKind, Color> palette = palette();
		TextPresentation presentation = new TextPresentation(new Region(from, to - from), Math.max(10, last - first));
		presentation.setDefaultStyleRange(new StyleRange(from, to - from, null, null));
		for (int i = first; i < last; i++) {
			TextKind kind = shown.kind(i);
			presentation.addStyleRange(new StyleRange(shown.start(i), shown.end(i) - shown.start(i), palette.get(kind), null, KindStyle.fontStyle(kind)));
		}
		viewer.changeTextPresentation(presentation, false);
	}

	private static Map<TextKind, Color> palette() {
		Map<TextKind, Color> palette = new EnumMap<>(TextKind.class);
		for (TextKind kind : TextKind.values()) {
			palette.put(kind, colours().get(KindStyle.colour(kind)));
		}
		return palette;
	}

	private static ColorRegistry colours() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
	}

	/** None: the whole text is looked at. */
	@Override
	public IPresentationDamager getDamager(String contentType) {
		return null;
	}

	/** None: the whole text is looked at. */
	@Override
	public IPresentationRepairer getRepairer(String contentType) {
		return null;
	}
}
