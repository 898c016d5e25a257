package org.planwright.ide.outline;

import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.model.plan.Plan;

/** The outline of a plan; see {@link OutlineBuilder}. */
public class PlanSymbols extends HierarchicalDocumentSymbolService {

	@Override
	public List<DocumentSymbol> getSymbols(Document document, XtextResource resource, DocumentSymbolParams params, CancelIndicator cancel) {
		return getSymbols(resource, cancel);
	}

	@Override
	public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancel) {
		if (resource == null || resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof Plan plan)) {
			return List.of();
		}
		return new OutlineBuilder(resource.getParseResult().getRootNode().getText()).build(plan);
	}
}
