package org.planwright.ide.hierarchy;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.xtext.EcoreUtil2;
import org.planwright.ide.outline.Summaries;
import org.planwright.ide.outline.SymbolKinds;
import org.planwright.ide.places.ElementPlaces;
import org.planwright.model.Details;
import org.planwright.model.Prose;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.Term;
import org.planwright.model.plan.TextRole;

import com.google.inject.Inject;

/** Elements as a client shows them in a hierarchy. */
final class HierarchyItems {

	private static final int LONGEST = 30;
	private static final String SENTENCE_ENDS = "。；";

	@Inject
	private ElementPlaces places;

	TypeHierarchyItem of(EObject element) {
		Location place = places.name(element);
		Range range = place.getRange();
		TypeHierarchyItem item = new TypeHierarchyItem(name(element), kind(element), place.getUri(), range, range);
		item.setDetail(detail(element));
		return item;
	}

	private static SymbolKind kind(EObject element) {
		return switch (element) {
			case Indicator indicator -> SymbolKinds.INDICATOR;
			case Project project -> SymbolKinds.PROJECT;
			case Plan plan -> SymbolKinds.PLAN;
			case Heading heading -> SymbolKinds.HEADING;
			case Term term -> SymbolKinds.TERM;
			case Referable box -> SymbolKinds.BOX;
			default -> SymbolKinds.PROSE;
		};
	}

	private static String name(EObject element) {
		String stated = element instanceof Line line ? Details.text(line, TextRole.NAME) : null;
		String name = stated != null ? stated : switch (element) {
			case Referable referable -> referable.getName();
			case Plan plan -> plan.getName();
			case Heading heading -> heading.getTitle();
			case Paragraph paragraph -> sentence(Prose.text(paragraph.getContent()));
			case Term term -> term.getName();
			default -> null;
		};
		return name == null || name.isBlank() ? "—" : name;
	}

	/** The first sentence of prose, cut where it is long. */
	private static String sentence(String text) {
		int end = 0;
		while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		String sentence = text.substring(0, end).strip();
		return sentence.codePointCount(0, sentence.length()) <= LONGEST ? sentence : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST)) + "…";
	}

	/** What there is to know of it at a glance, and the plan it is of. */
	private static String detail(EObject element) {
		String summary = switch (element) {
			case Indicator indicator -> Summaries.of(indicator);
			case Project project -> Summaries.of(project);
			default -> "";
		};
		String plan = Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Plan.class)).map(Plan::getName).orElse("");
		return summary.isEmpty() ? plan : plan.isEmpty() ? summary : summary + "  " + plan;
	}
}
