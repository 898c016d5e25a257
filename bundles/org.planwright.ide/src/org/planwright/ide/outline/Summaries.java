package org.planwright.ide.outline;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.exchange.export.printed.FacetText;
import org.planwright.ide.LocalTexts;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.Project;

/** Elements of a plan at a glance: what is said of them in half a line. */
public final class Summaries {

	private static final LocalTexts TEXTS = new LocalTexts(Summaries.class);
	private static final String GAP = "  ";

	private Summaries() {
	}

	/** Attribute, values and unit. */
	public static String of(Indicator indicator) {
		String attribute = Optional.ofNullable(indicator.getAttributeText()).orElse(indicator.getAttribute() == IndicatorAttribute.UNSPECIFIED ? null : indicator.getAttribute().getLiteral());
		String base = indicator.cell(CellRole.BASE).lexeme();
		String target = Stream.of(CellRole.TARGET, CellRole.AVERAGE, CellRole.CUMULATIVE).map(role -> indicator.cell(role).lexeme())
				.filter(text -> !text.isBlank() && !text.equals("—")).findFirst().orElse("");
		String values = base.isBlank() ? target : target.isBlank() ? base : base + "→" + target;
		return joined(attribute, values, indicator.getUnit());
	}

	/** Scale, investment and construction period. */
	public static String of(Project project) {
		return joined(Stream.of(Facet.SCALE, Facet.INVESTMENT, Facet.PERIOD).map(facet -> FacetText.of(project, facet).orElse(null)).toArray(String[]::new));
	}

	/** How many indicators and projects are in it; empty when there are none. */
	static String of(Frame frame) {
		int indicators = frame.indicators().size();
		int projects = frame instanceof Box box ? box.projects().size() : 0;
		return joined(indicators == 0 ? null : TEXTS.get("indicators", indicators), projects == 0 ? null : TEXTS.get("projects", projects));
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).filter(text -> !text.isBlank()).collect(Collectors.joining(GAP));
	}
}
