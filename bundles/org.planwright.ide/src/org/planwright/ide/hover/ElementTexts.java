package org.planwright.ide.hover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.planwright.exchange.export.printed.FacetText;
import org.planwright.ide.usage.Usage;
import org.planwright.ide.usage.Usages;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.Term;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.UpperDetail;

import com.google.inject.Inject;

/** The elements of a plan in words, as Markdown, in the language of the person. */
public final class ElementTexts {

	private static final int NAMES_SHOWN = 5;
	private static final List<Facet> DERIVED = List.of(Facet.INCREMENT, Facet.INCREASE, Facet.ANNUAL_GROWTH);

	@Inject
	private Usages usages;

	/** What there is to know of an indicator. */
	public String of(Indicator indicator) {
		Category category = indicator.getCategory();
		List<String> lines = new ArrayList<>();
		lines.add(head(indicator.getName(), category == null || category.getName() == null ? Words.get("indicator") : Words.get("indicator.in", category.getName())));
		lines.add(table(values(indicator)));
		String derived = DERIVED.stream().flatMap(facet -> FacetText.of(indicator, facet).map(value -> facet.getLiteral() + " " + value).stream()).collect(Collectors.joining("，"));
		add(lines, "derived", derived);
		add(lines, "definition", Details.text(indicator, TextRole.DEFINITION));
		switch (indicator.getAttribute()) {
			case BINDING -> lines.add(Words.get("binding"));
			case ANTICIPATORY -> lines.add(Words.get("anticipatory"));
			default -> { }
		}
		upper(indicator, lines);
		people(indicator, lines);
		use(indicator, lines);
		return String.join("\n\n", lines);
	}

	/** What there is to know of a project. */
	public String of(Project project) {
		List<String> lines = new ArrayList<>();
		String box = project.eContainer() instanceof Box owner ? owner.getName() + (owner.getTitle() == null ? "" : " " + owner.getTitle()) : null;
		lines.add(head(project.getName(), box == null ? Words.get("project") : Words.get("project.in", box)));
		for (Facet facet : List.of(Facet.SCALE, Facet.INVESTMENT, Facet.PERIOD)) {
			FacetText.of(project, facet).ifPresent(value -> lines.add(Words.get("field", facet.getLiteral(), value)));
		}
		add(lines, "places", String.join("、", Details.names(project, NamesRole.PLACE)));
		people(project, lines);
		add(lines, "supports", Details.supports(project).stream().filter(target -> !target.eIsProxy()).map(Referable::getName).collect(Collectors.joining("、")));
		use(project, lines);
		return String.join("\n\n", lines);
	}

	String of(Term term) {
		return head(term.getName(), Words.get("term")) + "\n\n" + (term.getDefinition() == null ? "" : term.getDefinition());
	}

	String of(Frame frame) {
		return head(frame.getTitle() == null ? "" : frame.getTitle(), Words.get("lines", frame.getLines().size()));
	}

	String of(Plan plan) {
		List<String> lines = new ArrayList<>();
		lines.add(head(plan.getName(), Words.get("plan")));
		if (plan.getTitle() != null) {
			lines.add(plan.getTitle());
		}
		if (plan.getPeriod() != null) {
			lines.add(plan.getPeriod().lexeme());
		}
		long binding = plan.indicators().stream().filter(indicator -> indicator.getAttribute() == IndicatorAttribute.BINDING).count();
		lines.add(Words.get("plan.counts", plan.indicators().size(), binding, plan.boxes().size(), plan.projects().size()));
		return String.join("\n\n", lines);
	}

	private static String head(String name, String kind) {
		return "**" + Words.escape(name == null ? "" : name) + "**　" + kind;
	}

	private static Map<String, String> values(Indicator indicator) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Cell cell : indicator.getCells()) {
			if (cell.getValue() != null && !cell.getValue().lexeme().isBlank()) {
				values.put(cell.getKey(), cell.getValue().lexeme());
			}
		}
		if (indicator.getUnit() != null) {
			values.put("单位", indicator.getUnit());
		}
		FacetText.of(indicator, Facet.ATTRIBUTE).ifPresent(attribute -> values.put("属性", attribute));
		return values;
	}

	private static String table(Map<String, String> values) {
		String keys = String.join(" | ", values.keySet());
		String rule = values.keySet().stream().map(key -> "---").collect(Collectors.joining(" | "));
		String row = values.values().stream().map(Words::escape).collect(Collectors.joining(" | "));
		return "| " + keys + " |\n| " + rule + " |\n| " + row + " |";
	}

	private static void upper(Indicator indicator, List<String> lines) {
		for (UpperDetail detail : Details.all(indicator, UpperDetail.class)) {
			Indicator upper = detail.getIndicator();
			if (upper != null && !upper.eIsProxy() && EcoreUtil2.getContainerOfType(upper, Plan.class) instanceof Plan plan) {
				lines.add(Words.get("upper", plan.getName(), upper.getName(), values(upper).entrySet().stream().filter(value -> !value.getKey().equals("属性"))
						.map(value -> value.getKey() + " " + value.getValue()).collect(Collectors.joining("，"))));
			}
		}
	}

	private static void people(Line line, List<String> lines) {
		add(lines, "lead", String.join("、", Details.names(line, NamesRole.LEAD)));
		add(lines, "supporting", String.join("、", Details.names(line, NamesRole.SUPPORTING)));
	}

	private void use(Referable element, List<String> lines) {
		Map<Usage.Kind, Long> counts = new EnumMap<>(Usage.Kind.class);
		Set<String> supporters = new LinkedHashSet<>();
		for (Usage usage : usages.of(element)) {
			counts.merge(usage.kind(), 1L, Long::sum);
			EObject source = usage.kind() == Usage.Kind.SUPPORT && usage.source().trimFragment().equals(element.eResource().getURI())
					? element.eResource().getEObject(usage.source().fragment()) : null;
			if (EcoreUtil2.getContainerOfType(source, Project.class) instanceof Project project && project.getName() != null) {
				supporters.add(project.getName());
			}
		}
		String names = supporters.stream().limit(NAMES_SHOWN).collect(Collectors.joining("、")) + (supporters.size() > NAMES_SHOWN ? "……" : "");
		add(lines, "supported", names);
		add(lines, "used", counts.entrySet().stream().map(count -> Words.get("use." + count.getKey(), count.getValue())).collect(Collectors.joining("，")));
	}

	private static void add(List<String> lines, String key, String value) {
		if (value != null && !value.isBlank()) {
			lines.add(Words.get("field", Words.get(key), value));
		}
	}
}
