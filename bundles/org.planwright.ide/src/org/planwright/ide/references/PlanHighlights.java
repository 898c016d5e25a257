package org.planwright.ide.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.planwright.ide.places.Mentions;
import org.planwright.ide.places.NamePlaces;
import org.planwright.ide.places.NamedElements;
import org.planwright.ide.places.Positions;

import com.google.inject.Inject;

/** Where else in the file the element is named whose name the caret is in; the element's own name is told apart from mentions. */
public class PlanHighlights implements IDocumentHighlightService {

	@Inject
	private NamedElements elements;
	@Inject
	private Mentions mentions;

	@Override
	public List<? extends DocumentHighlight> getDocumentHighlights(Document document, XtextResource resource, DocumentHighlightParams params, CancelIndicator cancel) {
		NamedElements.Named named = elements.named(resource, document.getOffSet(params.getPosition())).orElse(null);
		if (named == null) {
			return List.of();
		}
		List<DocumentHighlight> highlights = new ArrayList<>();
		if (named.element().eResource() == resource) {
			ITextRegion name = NamePlaces.of(named.element());
			if (name != null) {
				highlights.add(new DocumentHighlight(new Positions(document.getContents()).range(name), DocumentHighlightKind.Write));
			}
		}
		mentions.in(resource, named.element()).forEach(mention -> highlights.add(new DocumentHighlight(mention.place().getRange(), DocumentHighlightKind.Read)));
		highlights.sort(Comparator.comparingInt((DocumentHighlight each) -> each.getRange().getStart().getLine()).thenComparingInt(each -> each.getRange().getStart().getCharacter()));
		return highlights;
	}
}
