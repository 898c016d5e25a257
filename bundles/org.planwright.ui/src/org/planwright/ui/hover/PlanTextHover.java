package org.planwright.ui.hover;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.planwright.ui.UiPlugin;

/** The findings at a place, then what there is to know of its element. Asked in a thread of the hover's own. */
public class PlanTextHover implements ITextHover {

	private static final long PATIENCE_MILLIS = 2000;

	private final DefaultTextHover findings;

	public PlanTextHover(ISourceViewer viewer) {
		findings = new DefaultTextHover(viewer) {
			@Override
			protected boolean isIncluded(Annotation annotation) {
				return annotation instanceof MarkerAnnotation;
			}
		};
	}

	@Override
	@SuppressWarnings("deprecation")
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		String found = findings.getHoverInfo(viewer, region);
		String element = element(viewer, region.getOffset());
		if (found == null || found.isBlank()) {
			return element;
		}
		String escaped = HoverHtml.escape(found);
		return element == null ? escaped : escaped + "<p>" + element;
	}

	/** What there is to know of the element at a place, as HTML; null for nothing. */
	protected String element(ITextViewer viewer, int offset) {
		try {
			var answer = UiPlugin.instance().server().ask(viewer.getDocument(), (service, text) -> service.hover(new HoverParams(text.file(), text.position(offset))));
			Hover hover = answer.isEmpty() ? null : answer.get().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
			String markdown = hover == null || !hover.getContents().isRight() ? "" : hover.getContents().getRight().getValue();
			return markdown.isEmpty() ? null : HoverHtml.of(markdown);
		} catch (TimeoutException e) {
			return null;
		} catch (ExecutionException e) {
			ILog.of(PlanTextHover.class).error(e.getMessage(), e);
			return null;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}
}
