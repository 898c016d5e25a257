package org.planwright.ide.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.ide.places.ElementPlaces;
import org.planwright.ide.places.Mention;
import org.planwright.ide.places.Mentions;
import org.planwright.ide.places.NamedElements;
import org.planwright.model.Prose;
import org.planwright.model.plan.NoteMark;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Term;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Definitions and references of names, in 「」, in attribute lines and in header lines, in all plans. */
@Singleton
public class PlanReferences extends DocumentSymbolService {

	@Inject
	private NamedElements elements;
	@Inject
	private Mentions mentions;
	@Inject
	private ElementPlaces places;

	/** Where what is named at the place stands; from a note mark, the term that explains it. */
	@Override
	public List<? extends Location> getDefinitions(Document document, XtextResource resource, DefinitionParams params, IResourceAccess access, CancelIndicator cancel) {
		int offset = document.getOffSet(params.getPosition());
		return elements.named(resource, offset).map(NamedElements.Named::element).or(() -> Optional.ofNullable(noted(resource, offset))).map(places::name).stream().toList();
	}

	/** Everything that mentions what is named at the place or whose line it is, its own file first. */
	@Override
	public List<? extends Location> getReferences(Document document, XtextResource resource, ReferenceParams params, IResourceAccess access, IResourceDescriptions index,
			CancelIndicator cancel) {
		EObject element = elements.about(resource, document.getOffSet(params.getPosition())).orElse(null);
		if (element == null) {
			return List.of();
		}
		List<Location> found = new ArrayList<>();
		if (params.getContext().isIncludeDeclaration()) {
			found.add(places.name(element));
		}
		mentions.of(element, access).stream().map(Mention::place).forEach(found::add);
		return found;
	}

	private static Term noted(XtextResource resource, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		return leaf != null && NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof NoteMark mark && resource.getContents().getFirst() instanceof Plan plan
				? plan.terms().stream().filter(term -> term.getMark() != null && Prose.markNumber(term.getMark()) == mark.getNumber()).findFirst().orElse(null) : null;
	}
}
