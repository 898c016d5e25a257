package org.planwright.ui.completion;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.planwright.ide.completion.Pinyin;
import org.planwright.ide.completion.PlanContentAssist;
import org.planwright.ui.completion.Snippet.Stop;

/** A proposal of the language server in the list of the editor. What is typed while the list is open narrows it, by pinyin too. */
public final class CompletionProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

	private final String label;
	private final String detail;
	private final String insert;
	private final int start;
	private final int behind;
	private Point selection;

	/**
	 * @param start  offset of what is replaced, up to the caret
	 * @param insert in the syntax of LSP snippets
	 * @param behind how much behind the caret is replaced too
	 */
	public CompletionProposal(String label, String detail, String insert, int start, int behind) {
		this.label = label;
		this.detail = detail;
		this.insert = insert;
		this.start = start;
		this.behind = behind;
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		try {
			int from = start + blanks(document, offset);
			Snippet snippet = Snippet.parse(insert).indented(indent(document), TextUtilities.getDefaultLineDelimiter(document));
			document.replace(from, offset + behind - from, snippet.text());
			List<Stop> stops = snippet.stops().stream().sorted(Comparator.comparingInt(stop -> stop.number() == 0 ? Integer.MAX_VALUE : stop.number())).toList();
			Stop first = stops.isEmpty() ? new Stop(0, snippet.text().length(), 0) : stops.getFirst();
			selection = new Point(from + first.offset(), first.length());
			if (stops.size() > 1) {
				link(viewer, from, stops);
			} else if (isToGoOn(document, from + first.offset())) {
				goOn(viewer);
			}
		} catch (BadLocationException e) {
			ILog.of(CompletionProposal.class).error(label, e);
		}
	}

	private boolean isToGoOn(IDocument document, int caret) throws BadLocationException {
		int line = document.getLineInformationOfOffset(caret).getOffset();
		return insert.endsWith(".") || insert.endsWith("/") || insert.endsWith(" ") && PlanContentAssist.wantsMore(document.get(line, caret - line));
	}

	/** What has to follow, as the facets of what is named or the values of a key, is asked for at once. */
	private static void goOn(ITextViewer viewer) {
		StyledText widget = viewer.getTextWidget();
		widget.getDisplay().asyncExec(() -> {
			if (!widget.isDisposed() && widget.isFocusControl() && viewer instanceof ITextOperationTarget target && target.canDoOperation(ISourceViewer.CONTENTASSIST_PROPOSALS)) {
				target.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
			}
		});
	}

	/** The tabulator key goes from one place to the next. */
	private static void link(ITextViewer viewer, int from, List<Stop> stops) throws BadLocationException {
		LinkedModeModel model = new LinkedModeModel();
		for (Stop stop : stops) {
			if (stop.number() > 0) {
				LinkedPositionGroup group = new LinkedPositionGroup();
				group.addPosition(new LinkedPosition(viewer.getDocument(), from + stop.offset(), stop.length(), stop.number()));
				model.addGroup(group);
			}
		}
		model.forceInstall();
		LinkedModeUI mode = new LinkedModeUI(model, viewer);
		Stop last = stops.getLast();
		mode.setExitPosition(viewer, from + last.offset(), 0, Integer.MAX_VALUE);
		mode.enter();
	}

	private String indent(IDocument document) throws BadLocationException {
		int line = document.getLineInformationOfOffset(start).getOffset();
		int end = line;
		while (end < start && Character.isWhitespace(document.getChar(end))) {
			end++;
		}
		return document.get(line, end - line);
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			int from = start + blanks(document, offset);
			return offset >= start && Pinyin.fit(document.get(from, offset - from), label) != Pinyin.Fit.NONE;
		} catch (BadLocationException e) {
			return false;
		}
	}

	/** Blanks typed since the list opened, as behind @: they are no part of the word. */
	private int blanks(IDocument document, int offset) throws BadLocationException {
		int end = start;
		while (end < offset && Character.isWhitespace(document.getChar(end))) {
			end++;
		}
		return end - start;
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString text = new StyledString(label);
		if (!detail.isBlank()) {
			text.append("　" + detail, StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	@Override
	public String getDisplayString() {
		return label;
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("needs a viewer");
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
	}

	@Override
	public void unselected(ITextViewer viewer) {
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
