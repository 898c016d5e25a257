package org.planwright.graph.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.Messages;
import org.planwright.rules.monitoring.Light;

/** The colours of a diagram: light ones that text is legible on, also in print. */
final class Palette {

	static final String PAPER = "#ffffff";
	static final String TEXT = "#1d2530";
	static final String QUIET = "#5b6672";
	static final String BORDER = "#6d7f92";
	static final String STRONG = "#17406d";
	static final String ALERT = "#c62828";
	static final String IDLE = "#b26a00";
	static final String WARNING = "#e08600";
	static final String HINT = "#5f7d8c";
	static final String LINE = "#8fa3b3";
	static final String FAINT = "#b9c6d0";
	static final String GOAL = "#fff6dc";
	static final String PLAIN = "#f7f9fb";
	static final String SHARE = "#d5e6f5";
	static final String PANEL = "#fafbfc";
	static final String OTHERS = "#e4e7ea";

	private static final List<String> FILLS = List.of("#d8e8f8", "#dcefdc", "#fde6cf", "#eadff3", "#d3eeec", "#fbdfe3", "#f1ecc4", "#e6ddd6", "#dfe3f4", "#e3eed0");
	private static final Map<Light, String> LIGHTS = Map.of(Light.GREEN, "#cfead1", Light.AMBER, "#ffe3a8", Light.RED, "#f7c6c4");

	private final Map<String, String> colours = new LinkedHashMap<>();

	/** The colours of the traits that nodes have, in the order in which they come; the last ones share one. */
	Palette(Diagram diagram, ColourBy by, Locale locale) {
		if (by == ColourBy.PROGRESS) {
			for (Light light : Light.values()) {
				if (LIGHTS.containsKey(light)) {
					colours.put(Messages.get(locale, "progress." + light), LIGHTS.get(light));
				}
			}
		}
		diagram.nodes().forEach(node -> {
			String trait = node.traits().get(by);
			if (trait != null) {
				colours.computeIfAbsent(trait, any -> colours.size() < FILLS.size() ? FILLS.get(colours.size()) : OTHERS);
			}
		});
		colours.keySet().removeIf(trait -> diagram.nodes().stream().noneMatch(node -> trait.equals(node.traits().get(by))));
	}

	/** The colour of a trait; the other one when there is no trait. */
	String of(String trait, String otherwise) {
		return trait == null ? otherwise : colours.getOrDefault(trait, otherwise);
	}

	/** What the colours mean. */
	Map<String, String> legend(Locale locale) {
		Map<String, String> legend = new LinkedHashMap<>();
		colours.forEach((trait, colour) -> legend.put(colour.equals(OTHERS) ? Messages.get(locale, "legend.others") : trait, colour));
		return legend;
	}
}
