package org.planwright.exchange.export.printed;

import java.util.List;

/**
 * A plan as it is printed: references are values, attribute lines, checks and comments are gone, headings and items carry their numbers.
 *
 * @param title      the title
 * @param subtitles  lines below the title: stage of the draft, approval
 * @param issuer     who drew up the plan; empty when it does not say
 * @param content    everything else, in order
 * @param unresolved references that name nothing known; they are printed as they are written
 */
public record PrintedPlan(String title, List<String> subtitles, String issuer, List<Printed> content, List<String> unresolved) {

	public PrintedPlan {
		subtitles = List.copyOf(subtitles);
		content = List.copyOf(content);
		unresolved = List.copyOf(unresolved);
	}
}
