package org.planwright.ide.fixes;

import java.util.Locale;

import org.eclipse.xtext.resource.XtextResource;
import org.planwright.rules.check.Finding;

/**
 * What is to be mended. Finding, plan and text are of one moment.
 *
 * @param finding what was found
 * @param plan the plan it was found in; not to be changed
 * @param text of the plan
 * @param locale language of labels
 */
public record FixContext(Finding finding, XtextResource plan, String text, Locale locale) {

	/** The text at the place of the finding, as it is written. */
	public String written() {
		return text.substring(finding.start(), finding.end());
	}

	/** What the finding's message is about. */
	public String argument(int index) {
		return finding.arguments().get(index);
	}
}
