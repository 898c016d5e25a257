package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.text.TextChange;

/** T05: years in digits, as GB/T 15835 has them. Titles in 《》 and lines that are a date keep their own. */
final class YearFormFix implements RuleFix {

	private static final Pattern YEAR = Pattern.compile("[一二][〇零○ＯO0一二三四五六七八九]{3}(?=年)");
	private static final Pattern TITLE = Pattern.compile("《[^《》]*》");
	private static final int LONGEST_DATE = 14;
	private static final String DIGITS = "〇一二三四五六七八九";

	@Override
	public List<Fix> fixes(FixContext context) {
		List<TextChange> changes = new ArrayList<>();
		for (ILeafNode leaf : context.plan().getParseResult().getRootNode().getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("TEXT") && leaf.getLength() > LONGEST_DATE) {
				String text = TITLE.matcher(leaf.getText()).replaceAll(title -> "　".repeat(title.group().length()));
				Matcher year = YEAR.matcher(text);
				while (year.find()) {
					changes.add(new TextChange(leaf.getOffset() + year.start(), leaf.getOffset() + year.end(), digits(year.group())));
				}
			}
		}
		return changes.isEmpty() ? List.of() : List.of(new Fix(context.label("years", changes.size()), changes));
	}

	private static String digits(String year) {
		StringBuilder digits = new StringBuilder();
		year.chars().forEach(sign -> digits.append(Math.max(0, DIGITS.indexOf(sign))));
		return digits.toString();
	}
}
