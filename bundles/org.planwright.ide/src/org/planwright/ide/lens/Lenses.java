package org.planwright.ide.lens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.exchange.export.printed.FacetText;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.places.NamePlaces;
import org.planwright.ide.places.Positions;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.SupportsDetail;

/** Beside an indicator: how much base and target make it change, and how many projects and tasks of the plan support it. */
public class Lenses implements ICodeLensService {

	private static final LocalTexts TEXTS = new LocalTexts(Lenses.class);

	/** At the end of the lines of indicators in a range: what base and target give, as a printed reference would say it. */
	public List<InlayHint> hints(XtextResource resource, Range range) {
		if (!(content(resource) instanceof Plan plan)) {
			return List.of();
		}
		Positions positions = new Positions(resource.getParseResult().getRootNode().getText());
		List<InlayHint> hints = new ArrayList<>();
		for (Indicator indicator : plan.indicators()) {
			Position end = lineEnd(indicator, positions);
			if (end != null && end.getLine() >= range.getStart().getLine() && end.getLine() <= range.getEnd().getLine()) {
				String derived = derived(indicator);
				if (!derived.isEmpty()) {
					InlayHint hint = new InlayHint(end, Either.forLeft(derived));
					hint.setPaddingLeft(true);
					hints.add(hint);
				}
			}
		}
		return hints;
	}

	/** Above the lines of indicators that something supports: by how many projects and tasks. */
	@Override
	public List<? extends CodeLens> computeCodeLenses(Document document, XtextResource resource, CodeLensParams params, CancelIndicator cancel) {
		if (!(content(resource) instanceof Plan plan)) {
			return List.of();
		}
		Map<Referable, Integer> supporters = new HashMap<>();
		plan.eAllContents().forEachRemaining(each -> {
			if (each instanceof SupportsDetail supports) {
				supports.getTargets().forEach(target -> supporters.merge(target, 1, Integer::sum));
			}
		});
		Positions positions = new Positions(document.getContents());
		List<CodeLens> lenses = new ArrayList<>();
		for (Indicator indicator : plan.indicators()) {
			Integer count = supporters.get(indicator);
			if (count != null && NamePlaces.of(indicator) != null) {
				lenses.add(new CodeLens(positions.range(NamePlaces.of(indicator)), new Command(TEXTS.get("supporters", count), ""), null));
			}
		}
		return lenses;
	}

	private static EObject content(XtextResource resource) {
		return resource == null || resource.getContents().isEmpty() ? null : resource.getContents().getFirst();
	}

	/** What the table says itself is not said again. Of a rate of growth neither change nor growth mean anything. */
	private static String derived(Indicator indicator) {
		if (indicator.getKind() == IndicatorKind.GROWTH_RATE || indicator.getKind() == IndicatorKind.DECLINE) {
			return "";
		}
		boolean percent = indicator.getUnit() != null && "%％‰".indexOf(indicator.getUnit().strip().charAt(0)) >= 0;
		Stream<Facet> facets = percent ? Stream.of(Facet.INCREMENT) : indicator.cell(CellRole.AVERAGE).number().isPresent() ? Stream.of(Facet.INCREMENT, Facet.INCREASE)
				: Stream.of(Facet.INCREMENT, Facet.ANNUAL_GROWTH);
		return facets.map(facet -> FacetText.of(indicator, facet).map(value -> TEXTS.get(facet.name(), value))).flatMap(Optional::stream)
				.collect(Collectors.joining(TEXTS.get("and")));
	}

	/** The end of the indicator's own line, before its attribute lines. */
	private static Position lineEnd(Indicator indicator, Positions positions) {
		INode node = NodeModelUtils.findActualNodeFor(indicator);
		if (node == null) {
			return null;
		}
		int newline = node.getText().indexOf('\n', node.getOffset() - node.getTotalOffset());
		return positions.at(newline < 0 ? node.getEndOffset() : trimmed(node.getText(), newline) + node.getTotalOffset());
	}

	private static int trimmed(String text, int end) {
		int last = end;
		while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		return last;
	}
}
