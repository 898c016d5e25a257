package org.planwright.ide.formatting;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.preferences.ITypedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Formats a plan or some of its lines: blanks, line breaks and columns of tables. Prose is left as it is. A plan that cannot be read is too. */
public class PlanFormatting extends FormattingService {

	@Inject
	private Provider<FormatterRequest> requests;
	@Inject
	private TextRegionAccessBuilder regions;
	@Inject
	private Provider<AligningFormatter> formatters;

	@Override
	protected List<ITextReplacement> format2(XtextResource plan, ITextRegion selection, ITypedPreferenceValues preferences) {
		FormatterRequest request = requests.get();
		request.setAllowIdentityEdits(false);
		request.setFormatUndefinedHiddenRegionsOnly(false);
		if (selection != null) {
			request.addRegion(lines(plan.getParseResult().getRootNode().getText(), selection));
		}
		request.setPreferences(preferences);
		request.setTextRegionAccess(regions.forNodeModel(plan).create());
		return formatters.get().format(request);
	}

	/** The lines that a selection is in, with the break before them, after which their indentation stands, and without the one behind them. */
	private static ITextRegion lines(String text, ITextRegion selection) {
		int start = Math.max(0, text.lastIndexOf('\n', Math.max(0, selection.getOffset() - 1)));
		int last = Math.max(selection.getOffset(), selection.getOffset() + selection.getLength() - 1);
		int end = text.indexOf('\n', Math.min(last, text.length()));
		return new TextRegion(start, Math.max(0, (end < 0 ? text.length() : end) - start));
	}
}
