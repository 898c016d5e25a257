package org.planwright.rules.compliance;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.model.plan.Run;
import org.planwright.rules.ruleset.Report;

/**
 * A text of a plan that is printed: a heading, a paragraph, a project, a note, the name of an indicator or the title of a frame or group.
 *
 * @param element what has the text
 * @param content its runs; null when the text is the value of a feature
 * @param feature the feature that has the text; null when it is prose
 * @param text never null
 * @param headings the titles of the headings that it stands under, itself included when it is one
 */
record PlanText(EObject element, List<Run> content, EStructuralFeature feature, String text, String headings) {

	private static final String SENTENCE_ENDS = "。；！？;\n";

	/** Reports at a part of the text. */
	void report(Report report, int from, int to) {
		if (content == null) {
			report.at(element, feature);
		} else {
			report.at(element, content, from, to);
		}
	}

	/** The sentence that an offset is in, without its mark. */
	String sentence(int at) {
		int from = at;
		while (from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		int to = at;
		while (to < text.length() && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
			to++;
		}
		return text.substring(from, to);
	}
}
