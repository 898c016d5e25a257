package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.planwright.model.text.Finder;
import org.planwright.model.text.Widths;

/** Puts beside every value of a text what stands around it. One pass over values, clauses and years. */
final class DraftReader {

	private static final int LONGEST_CONTEXT = 60;
	private static final int FARTHEST_CONTEXT = 4;
	private static final Finder YEARLY = Finder.of("每年|(?<![0-9〇度全青当近往近0-9 ])年(?:产|出|屠|交易|育肥|供|加工|处理|接待|培训|销)");
	private static final Pattern TIME_ONLY = Pattern.compile("(?:到|至|预计到|预计|力争|力争到|确保到)? ?(?:20[0-9]{2} ?年(?:末|底)?|“?十.五”?(?:期间|时期|末|期末)|规划期末|期末)");
	private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:[0-9]{1,3}\\s*[.、．]|\\([0-9一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}、)?\\s*");

	private final String half;
	private final List<Quantity> quantities;
	private final List<Clause> clauses;
	private final List<PeriodReader.Mark> marks;
	private final SubjectReader subjects;

	DraftReader(String text, String half, List<Quantity> quantities) {
		this.half = half;
		this.quantities = quantities;
		this.clauses = ClauseReader.read(half);
		this.marks = PeriodReader.read(half);
		this.subjects = new SubjectReader(text, half, marks);
	}

	/** One draft for each value, in order. */
	List<Draft> read() {
		List<Draft> drafts = new ArrayList<>(quantities.size());
		int clauseIndex = 0;
		int markIndex = 0;
		int semicolon = -1;
		String context = "";
		int contextSentence = -1;
		for (int i = 0; i < quantities.size(); i++) {
			Quantity quantity = quantities.get(i);
			int passed = clauseIndex;
			while (clauseIndex < clauses.size() - 1 && clauses.get(clauseIndex).end() < quantity.end()) {
				semicolon = clauses.get(clauseIndex).end() < half.length() && half.charAt(clauses.get(clauseIndex).end()) == ';' ? clauses.get(clauseIndex).end() : semicolon;
				clauseIndex++;
			}
			Clause clause = clauses.get(clauseIndex);
			if (contextSentence != clause.sentence()) {
				context = "";
				contextSentence = clause.sentence();
			}
			context = Math.max(passed, clauseIndex - FARTHEST_CONTEXT) == clauseIndex ? context : context(i, passed, clauseIndex, context);
			while (markIndex < marks.size() && marks.get(markIndex).end() <= quantity.start()) {
				markIndex++;
			}
			PeriodReader.Mark mark = mark(markIndex, clause, semicolon);
			int taken = drafts.isEmpty() ? -1 : Math.min(drafts.get(i - 1).lead().end(), quantity.start());
			drafts.add(draft(i, clause, mark, context, taken));
		}
		return drafts;
	}

	/** The time that holds for a value: one that follows in its clause and belongs to the clause, otherwise the last one before that still holds. */
	private PeriodReader.Mark mark(int next, Clause clause, int semicolon) {
		if (next < marks.size() && marks.get(next).local() && marks.get(next).end() <= clause.end()) {
			return marks.get(next);
		}
		PeriodReader.Mark mark = next == 0 ? null : marks.get(next - 1);
		if (mark == null || mark.end() < clause.sentence() || mark.local() && mark.end() < clause.start() || !mark.wide() && mark.end() < semicolon) {
			return null;
		}
		return mark;
	}

	private Draft draft(int i, Clause clause, PeriodReader.Mark mark, String context, int taken) {
		Quantity quantity = quantities.get(i);
		int last = i == 0 ? -1 : quantities.get(i - 1).end();
		int parenthesis = quantity.start() - 1;
		while (parenthesis >= clause.start() && half.charAt(parenthesis) != '(' && half.charAt(parenthesis) != ')') {
			parenthesis--;
		}
		boolean within = parenthesis >= clause.start() && half.charAt(parenthesis) == '(';
		int from = Math.max(Math.max(clause.start(), Math.max(last, taken)), within ? parenthesis + 1 : 0);
		int to = i + 1 < quantities.size() ? Math.min(clause.end(), quantities.get(i + 1).start()) : clause.end();
		Lead lead = subjects.read(quantity, from, Math.max(to, quantity.end()));
		String between = last < clause.sentence() ? null : half.substring(last, quantity.start());
		FactPeriod period = mark == null ? FactPeriod.UNSTATED : mark.period();
		String segment = half.substring(from, quantity.start());
		return new Draft(quantity, clause, lead, segment, between, context, period.on(basis(lead, segment, quantity)));
	}

	private Basis basis(Lead lead, String segment, Quantity quantity) {
		if (lead.has(Lead.Trait.ANNUAL) || segment.contains("年均")) {
			return Basis.ANNUAL_AVERAGE;
		}
		if (lead.has(Lead.Trait.PASTURE) || segment.contains("牧业年度")) {
			return Basis.PASTURE_YEAR;
		}
		if (lead.has(Lead.Trait.CUMULATIVE) || segment.contains("累计")) {
			return Basis.CUMULATIVE;
		}
		return YEARLY.isIn(segment) || quantity.unit().endsWith("/年") ? Basis.EACH_YEAR : Basis.PLAIN;
	}

	/** Whether a clause names something that the next may be about, and not only a time, a place or a particle. */
	private boolean says(Clause clause) {
		String words = Widths.trim(half.substring(clause.start(), clause.end()));
		boolean place = words.startsWith("以") && words.indexOf('为') > 0 || words.startsWith("在") && words.endsWith("下");
		return words.length() > 2 && !place && !TIME_ONLY.matcher(words).matches();
	}

	/** The nearest clause without a value of its own before a clause. */
	private String context(int quantity, int first, int clause, String otherwise) {
		int taken = quantity == 0 ? 0 : quantities.get(quantity - 1).end();
		for (int i = clause - 1; i >= Math.max(first, clause - FARTHEST_CONTEXT); i--) {
			Clause candidate = clauses.get(i);
			if (candidate.sentence() != clauses.get(clause).sentence() || candidate.start() < taken) {
				return otherwise;
			}
			if (says(candidate)) {
				return context(candidate);
			}
		}
		return otherwise;
	}

	private String context(Clause clause) {
		int start = Math.max(clause.start(), clause.end() - LONGEST_CONTEXT);
		return Widths.trim(NUMBERING.matcher(half.substring(start, clause.end())).replaceFirst(""));
	}
}
