package org.planwright.ui.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.planwright.ui.UiPlugin;

/** Behind the lines of indicators: how much they change, and how many projects and tasks support them. Computed in the server's thread. */
public final class LensMinings implements ICodeMiningProvider {

	/** The preference that turns them on. */
	public static final String ENABLED = "lens.show";

	private static final String GAP = "   ";
	private static final String BETWEEN = " · ";

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		IDocument document = viewer.getDocument();
		Optional<CompletableFuture<List<? extends ICodeMining>>> minings = document == null || !UiPlugin.instance().getPreferenceStore().getBoolean(ENABLED) ? Optional.empty()
				: UiPlugin.instance().server().ask(document, (service, text) -> {
					Range whole = new Range(new Position(0, 0), text.position(text.text().getLength()));
					return service.inlayHint(new InlayHintParams(text.file(), whole)).thenCombine(service.codeLens(new CodeLensParams(text.file())), (hints, lenses) -> {
						TreeMap<Integer, String> labels = new TreeMap<>();
						hints.forEach(hint -> labels.put(hint.getPosition().getLine(), hint.getLabel().getLeft()));
						lenses.forEach(lens -> labels.merge(lens.getRange().getStart().getLine(), lens.getCommand().getTitle(), (first, second) -> first + BETWEEN + second));
						return minings(document, labels);
					});
				});
		return minings.orElseGet(() -> CompletableFuture.completedFuture(List.of()));
	}

	private List<? extends ICodeMining> minings(IDocument document, TreeMap<Integer, String> labels) {
		List<ICodeMining> minings = new ArrayList<>();
		labels.forEach((line, label) -> {
			try {
				LineEndCodeMining mining = new LineEndCodeMining(document, line, this) {
				};
				mining.setLabel(GAP + label);
				minings.add(mining);
			} catch (BadLocationException shortened) {
				return;
			}
		});
		return minings;
	}

	@Override
	public void dispose() {
	}
}
