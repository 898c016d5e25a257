package org.planwright.graph.drawing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.Messages;
import org.planwright.rules.monitoring.Light;

/** What is coloured how in one diagram. Immutable. */
public final class Palette {

	private final Colours colours;
	private final Map<String, String> traits = new LinkedHashMap<>();

	/**
	 * The colours of the traits that nodes have, in the order in which they come; the last ones share one.
	 *
	 * @param by     what nodes are coloured by
	 * @param locale language of the diagram
	 */
	public Palette(Diagram diagram, ColourBy by, Colours colours, Locale locale) {
		this.colours = colours;
		if (by == ColourBy.PROGRESS) {
			for (Light light : Light.values()) {
				if (colours.lights().containsKey(light)) {
					traits.put(Messages.get(locale, "progress." + light), colours.lights().get(light));
				}
			}
		}
		diagram.nodes().forEach(node -> {
			String trait = node.traits().get(by);
			if (trait != null) {
				traits.computeIfAbsent(trait, any -> traits.size() < colours.fills().size() ? colours.fills().get(traits.size()) : colours.others());
			}
		});
		traits.keySet().removeIf(trait -> diagram.nodes().stream().noneMatch(node -> trait.equals(node.traits().get(by))));
	}

	/** Those that do not depend on the diagram. */
	public Colours colours() {
		return colours;
	}

	/** Whether all traits that both have, and all else, are of the same colours in another one. */
	public boolean agrees(Palette other) {
		return colours.equals(other.colours) && traits.entrySet().stream().allMatch(trait -> trait.getValue().equals(other.traits.getOrDefault(trait.getKey(), trait.getValue())));
	}

	/** The colour of a trait; the other one when there is no trait. */
	String of(String trait, String otherwise) {
		return trait == null ? otherwise : traits.getOrDefault(trait, otherwise);
	}

	/** What the colours mean. */
	Map<String, String> legend(Locale locale) {
		Map<String, String> legend = new LinkedHashMap<>();
		traits.forEach((trait, colour) -> legend.put(colour.equals(colours.others()) ? Messages.get(locale, "legend.others") : trait, colour));
		return legend;
	}
}
