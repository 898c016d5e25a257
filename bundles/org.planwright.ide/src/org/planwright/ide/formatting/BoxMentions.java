package org.planwright.ide.formatting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.TextChange;

/** What names boxes by their number: 见专栏3, 「专栏3/名」. */
final class BoxMentions {

	private static final Pattern MENTION = Pattern.compile("专栏\\s*(\\d+)(?![\\d\\-—–.．_])");

	private BoxMentions() {
	}

	/**
	 * Adds the changes of what names boxes that get other numbers.
	 *
	 * @param renamed from old to new numbers
	 * @param own where the boxes themselves have their numbers
	 */
	static void follow(String text, Map<Integer, Integer> renamed, Set<Integer> own, List<TextChange> changes) {
		Matcher mention = MENTION.matcher(text);
		while (mention.find()) {
			Integer number = mention.group(1).length() > 4 ? null : renamed.get(Integer.parseInt(mention.group(1)));
			if (number != null && !own.contains(mention.start()) && !isOfAnotherPlan(text, mention.start())) {
				changes.add(new TextChange(mention.start(1), mention.end(1), number.toString()));
			}
		}
	}

	/** 规划名/专栏3, and what stands in a comment or behind a title in 《》. */
	private static boolean isOfAnotherPlan(String text, int at) {
		char before = at == 0 ? '\n' : text.charAt(at - 1);
		int line = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
		return before == '/' || before == '》' || text.startsWith("//", line);
	}
}
