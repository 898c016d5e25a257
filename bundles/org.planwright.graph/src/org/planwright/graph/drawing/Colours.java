package org.planwright.graph.drawing;

import java.util.List;
import java.util.Map;

import org.planwright.rules.monitoring.Light;

/**
 * The colours of a diagram, each {@code #rrggbb}. Immutable.
 *
 * @param paper   behind all
 * @param text    of names
 * @param quiet   of what else is said
 * @param border  of nodes
 * @param strong  of what is binding
 * @param alert   of what is wrong
 * @param idle    of what supports nothing, and of remarks
 * @param warning of badges for warnings
 * @param hint    of badges for hints
 * @param line    of edges
 * @param faint   of edges and borders that matter less
 * @param goal    in goals
 * @param plain   in other nodes
 * @param share   of bars that say how large something is
 * @param panel   in panels
 * @param others  in what is of another plan, and for traits that have no colour of their own
 * @param fills   for traits, in their order
 * @param lights  for progress
 */
public record Colours(String paper, String text, String quiet, String border, String strong, String alert, String idle, String warning, String hint, String line, String faint,
		String goal, String plain, String share, String panel, String others, List<String> fills, Map<Light, String> lights) {

	/** Light ones that text is legible on, also in print. */
	public static final Colours LIGHT = new Colours("#ffffff", "#1d2530", "#4f5964", "#6d7f92", "#17406d", "#c62828", "#a86200", "#a86200", "#587585", "#7f95a6", "#b9c6d0",
			"#fff6dc", "#f7f9fb", "#d5e6f5", "#fafbfc", "#e4e7ea",
			List.of("#d8e8f8", "#dcefdc", "#fde6cf", "#eadff3", "#d3eeec", "#fbdfe3", "#f1ecc4", "#e6ddd6", "#dfe3f4", "#e3eed0"),
			Map.of(Light.GREEN, "#cfead1", Light.AMBER, "#ffe3a8", Light.RED, "#f7c6c4"));

	/** Those for a dark window. */
	public static final Colours DARK = new Colours("#24282d", "#e6eaee", "#b9c3cc", "#8296a8", "#7fb4e8", "#f0716c", "#e0a040", "#d58500", "#7499ab", "#6c7f8f", "#4d5964",
			"#443c22", "#2f353b", "#2c4a66", "#292e33", "#3a4046",
			List.of("#24415e", "#28492b", "#5c4020", "#453257", "#1f4b49", "#5a2f37", "#4b4620", "#473b33", "#343c5c", "#3a4a24"),
			Map.of(Light.GREEN, "#28512c", Light.AMBER, "#5f4a14", Light.RED, "#662e2c"));

	/** Copies lists and maps. */
	public Colours {
		fills = List.copyOf(fills);
		lights = Map.copyOf(lights);
	}
}
