package org.planwright.ide.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.symbol.WorkspaceSymbolService;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.dsl.resource.PlanDescriptionStrategy;
import org.planwright.ide.completion.Pinyin;
import org.planwright.ide.outline.SymbolKinds;
import org.planwright.ide.places.ElementPlaces;
import org.planwright.ide.places.IndexedFiles;
import org.planwright.model.plan.PlanPackage;

import com.google.inject.Inject;

/** Plans, indicators and projects of all files, found by their names or the pinyin of these; the best fits first. */
public class PlanWorkspaceSymbols extends WorkspaceSymbolService {

	/** No list is longer: nobody reads on, and every place has to be looked up in its file. */
	private static final int MOST = 200;

	private record Found(IEObjectDescription symbol, String name, String plan, Pinyin.Fit fit) {
	}

	@Inject
	private ElementPlaces places;

	@Override
	public List<? extends WorkspaceSymbol> getSymbols(String query, IResourceAccess access, IResourceDescriptions index, CancelIndicator cancel) {
		List<Found> found = new ArrayList<>();
		for (IResourceDescription file : index.getAllResourceDescriptions()) {
			String plan = "";
			for (IEObjectDescription symbol : file.getExportedObjects()) {
				String name = symbol.getUserData(PlanDescriptionStrategy.NAME);
				boolean isPlan = symbol.getEClass() == PlanPackage.Literals.PLAN;
				plan = isPlan && name != null ? name : plan;
				Pinyin.Fit fit = name == null ? Pinyin.Fit.NONE : Pinyin.fit(query, name);
				if (fit != Pinyin.Fit.NONE) {
					found.add(new Found(symbol, name, isPlan ? null : plan, fit));
				}
			}
			if (cancel.isCanceled()) {
				return List.of();
			}
		}
		found.sort(Comparator.comparing(Found::fit).thenComparing(each -> each.name.length()).thenComparing(Found::name).thenComparing(each -> each.plan == null ? "" : each.plan));
		List<Found> shown = found.subList(0, Math.min(MOST, found.size()));
		Map<URI, Location> locations = locations(shown, access);
		return shown.stream().filter(each -> locations.containsKey(each.symbol.getEObjectURI())).map(each -> new WorkspaceSymbol(each.name, SymbolKinds.of(each.symbol.getEClass()),
				Either.forLeft(locations.get(each.symbol.getEObjectURI())), each.plan)).toList();
	}

	/** Each file is read once. */
	private Map<URI, Location> locations(List<Found> found, IResourceAccess access) {
		Map<URI, List<URI>> byFile = new LinkedHashMap<>();
		found.forEach(each -> byFile.computeIfAbsent(each.symbol.getEObjectURI().trimFragment(), file -> new ArrayList<>()).add(each.symbol.getEObjectURI()));
		Map<URI, Location> locations = new HashMap<>();
		byFile.forEach((file, elements) -> IndexedFiles.read(access, file, set -> {
			List<EObject> objects = elements.stream().map(element -> set.getEObject(element, true)).toList();
			List<Location> names = places.names(objects);
			for (int i = 0; i < elements.size(); i++) {
				if (names.get(i) != null) {
					locations.put(elements.get(i), names.get(i));
				}
			}
		}));
		return locations;
	}
}
