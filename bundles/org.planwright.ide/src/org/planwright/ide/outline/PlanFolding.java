package org.planwright.ide.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/** What of a plan can be folded: its header lines, what stands below a heading, frames and their groups, and comments of more than one line. */
public class PlanFolding extends FoldingRangeService {

	/** Not what is a line with its attribute lines: folding that would hide who does what. */
	private static final Set<SymbolKind> SINGLE_LINES = Set.of(SymbolKinds.INDICATOR, SymbolKinds.PROJECT, SymbolKinds.TERM, SymbolKinds.FIGURE);

	@Inject
	private PlanSymbols symbols;

	@Override
	public List<FoldingRange> createFoldingRanges(Document document, XtextResource resource, CancelIndicator cancel) {
		List<FoldingRange> ranges = new ArrayList<>();
		add(symbols.getSymbols(resource, cancel), ranges);
		addComments(document.getContents(), ranges);
		return ranges;
	}

	private static void add(List<DocumentSymbol> symbols, List<FoldingRange> ranges) {
		for (DocumentSymbol symbol : symbols) {
			if (!SINGLE_LINES.contains(symbol.getKind())) {
				add(symbol.getRange().getStart().getLine(), symbol.getRange().getEnd().getLine(), FoldingRangeKind.Region, ranges);
				add(symbol.getChildren(), ranges);
			}
		}
	}

	private static void addComments(String text, List<FoldingRange> ranges) {
		int first = -1;
		int line = 0;
		int start = 0;
		while (start <= text.length()) {
			int end = text.indexOf('\n', start);
			int stop = end < 0 ? text.length() : end;
			boolean comment = isComment(text, start, stop);
			if (comment && first < 0) {
				first = line;
			} else if (!comment && first >= 0) {
				add(first, line - 1, FoldingRangeKind.Comment, ranges);
				first = -1;
			}
			start = stop + 1;
			line++;
		}
		if (first >= 0) {
			add(first, line - 1, FoldingRangeKind.Comment, ranges);
		}
	}

	private static boolean isComment(String text, int start, int end) {
		int first = start;
		while (first < end && Character.isWhitespace(text.charAt(first))) {
			first++;
		}
		return text.startsWith("//", first) && first + 1 < end;
	}

	private static void add(int first, int last, String kind, List<FoldingRange> ranges) {
		if (last > first) {
			FoldingRange range = new FoldingRange(first, last);
			range.setKind(kind);
			ranges.add(range);
		}
	}
}
