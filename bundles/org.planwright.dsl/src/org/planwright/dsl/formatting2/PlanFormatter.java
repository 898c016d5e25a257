package org.planwright.dsl.formatting2;

import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.internal.SinglelineDocCommentReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.preferences.TypedPreferenceKey;
import org.planwright.model.plan.Plan;

import com.google.inject.Inject;

/**
 * Puts every element on a line of its own, which the language depends on, with the lines of a frame indented, and sets the blanks between the words of a
 * structural line. Prose is left as it is; of several blank lines one is kept.
 */
public class PlanFormatter extends AbstractJavaFormatter {

	@Inject
	private Words words;

	private String lineSeparator = "\n";

	/** Lines of a frame are indented by two blanks; the line ends are those of the file. */
	@Override
	public <T> T getPreference(TypedPreferenceKey<T> key) {
		if (key == FormatterPreferenceKeys.indentation) {
			return key.toValue("  ");
		}
		if (key == FormatterPreferenceKeys.lineSeparator) {
			return key.toValue(lineSeparator);
		}
		return super.getPreference(key);
	}

	@Override
	protected void initialize(FormatterRequest request) {
		super.initialize(request);
		lineSeparator = request.getTextRegionAccess().regionForDocument().getText().contains("\r\n") ? "\r\n" : "\n";
	}

	/** A comment is indented as the line below it, also one that stands at the margin. */
	@Override
	public ITextReplacer createCommentReplacer(IComment comment) {
		return new SinglelineDocCommentReplacer(comment, "//");
	}

	protected void format(Plan plan, IFormattableDocument document) {
		ISemanticRegion previous = null;
		for (ISemanticRegion word : allSemanticRegions(plan)) {
			if (words.startsLine(word)) {
				startLine(previous, word, document);
				if (words.isInFrame(word)) {
					document.surround(word, it -> it.indent());
				}
			} else {
				String blanks = between(previous, word);
				if (blanks != null) {
					document.prepend(word, it -> it.setSpace(blanks));
				}
			}
			previous = word;
		}
	}

	/** The blanks between two words of a line; null to leave what there is. */
	protected String between(ISemanticRegion previous, ISemanticRegion word) {
		return words.between(previous, word);
	}

	private void startLine(ISemanticRegion previous, ISemanticRegion word, IFormattableDocument document) {
		if (previous == null) {
			document.prepend(word, it -> it.setNewLines(0, 0, 0));
		} else if (words.standsApart(word) || words.endsFrontMatter(previous, word)) {
			document.prepend(word, it -> it.setNewLines(1, 2, 2));
		} else {
			document.prepend(word, it -> it.setNewLines(1, 1, 2));
		}
	}
}
