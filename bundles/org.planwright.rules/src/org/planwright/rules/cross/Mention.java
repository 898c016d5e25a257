package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.plan.Project;
import org.planwright.model.text.Widths;
import org.planwright.rules.facts.Span;
import org.planwright.rules.reading.Passage;

/**
 * Where a box names works: a project, or one of those that the text of a project lists.
 *
 * @param project the project
 * @param passage where the name stands
 * @param span the name in the text of the passage
 * @param name the name as it is compared
 * @param whole whether it is the project's own name
 */
record Mention(Project project, Passage passage, Span span, WorkName name, boolean whole) {

	private static final Pattern PIECE = Pattern.compile("[^、，；。：,;:()（）\\n]+");
	/** Clauses that tell what works are for. */
	private static final Pattern EFFECT = Pattern.compile("的|率$|^(?:提高|提升|增强|改善|优化|保障|推动|促进|消除|缓解|解决|方便|满足|以|为|对|通过|采用|采取)");
	private static final int SHORTEST = 5;
	private static final int LONGEST = 24;

	/** The name as written. */
	String text() {
		return Widths.trim(span.of(passage.text()));
	}

	/** The names in a line of a box: that of the project, and those of a list behind it. */
	static List<Mention> in(Passage passage, WorkNames names) {
		List<Mention> mentions = new ArrayList<>();
		String text = passage.text();
		boolean own = passage.line() == passage.project();
		String label = own ? passage.project().getName() : null;
		Matcher piece = PIECE.matcher(text);
		while (piece.find()) {
			boolean whole = own && label != null && mentions.isEmpty() && piece.group().contains(label);
			if (whole || piece.end() - piece.start() >= SHORTEST && piece.end() - piece.start() <= LONGEST && !EFFECT.matcher(piece.group()).find()) {
				mentions.add(new Mention(passage.project(), passage, new Span(piece.start(), piece.end()), names.of(piece.group()), whole));
			}
		}
		return mentions;
	}
}
