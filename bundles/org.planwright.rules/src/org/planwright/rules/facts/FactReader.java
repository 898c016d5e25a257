package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.planwright.model.quantity.Amount;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.rules.facts.Lead.Trait;

/**
 * Reads the quantified statements of Chinese planning prose. Give it one paragraph, item or line at a time: nothing is carried over from one sentence to the next. Takes time
 * linear in the text; holds no state between texts.
 */
public final class FactReader {

	/** 三大战区 counts something only where the three are named. */
	private static final Optional<String> GREAT = Optional.of("大");
	/** How many statements back 分别 can reach. */
	private static final int MOST_BEFORE = 8;
	private static final String GROWTH = "增长幅度";

	private final String text;
	private final String half;
	private final List<Fact> facts = new ArrayList<>();
	private List<Draft> drafts;

	private FactReader(String text) {
		this.text = text;
		this.half = Widths.halfWidth(text);
	}

	/** What a text says in numbers. */
	public static ProseFacts read(String text) {
		return new FactReader(text).read();
	}

	private ProseFacts read() {
		List<Quantity> quantities = QuantityReader.read(text, half);
		if (quantities.isEmpty()) {
			return ProseFacts.NONE;
		}
		drafts = new DraftReader(text, half, quantities).read();
		int lastTuple = 1;
		for (int i = 0; i < drafts.size();) {
			boolean sameSentence = i > 0 && drafts.get(i).sameSentence(drafts.get(i - 1));
			lastTuple = sameSentence ? lastTuple : 1;
			int end = tupleEnd(i, lastTuple);
			int changed = drafts.get(i).startsChange() ? changeEnd(i, end) : -1;
			if (changed > 0) {
				add(end, changed, i);
				lastTuple = end - i;
				i = changed;
			} else if (drafts.get(i).startsChange() && leadsElsewhere(drafts.get(end - 1))) {
				i = end;
			} else {
				add(i, end, -1);
				lastTuple = end - i > 1 ? end - i : lastTuple;
				i = end;
			}
		}
		List<Enumeration> enumerations = EnumerationReader.read(text, half, facts);
		facts.removeIf(fact -> fact.kind() != FactKind.ENUMERATION && fact.amount().unitLexeme().equals(GREAT));
		return new ProseFacts(facts, PartsReader.read(half, facts), enumerations, CodeReader.read(half, facts));
	}

	/** 从12%降至零: what the change ends at is no number, and what it starts from alone says nothing. */
	private boolean leadsElsewhere(Draft start) {
		Words.Match verb = Vocabulary.BEFORE.startingAt(half, start.quantity().end(), half.length());
		return verb != null && verb.meaning().equals("to");
	}

	private int tupleEnd(int first, int lastTuple) {
		Draft draft = drafts.get(first);
		if (draft.lead().has(Trait.TUPLE)) {
			return TupleReader.end(drafts, first, true);
		}
		int end = TupleReader.end(drafts, first, false);
		boolean goesOn = draft.startsChange() || lastTuple > 1 && end - first == lastTuple;
		return goesOn ? end : first + 1;
	}

	/** Behind the values that a change leads to, as many as it starts from; -1 when there are none. */
	private int changeEnd(int first, int second) {
		if (second >= drafts.size() || !drafts.get(second).sameSentence(drafts.get(first)) || !drafts.get(second).endsChange()) {
			return -1;
		}
		int end = second - first == 1 ? second + 1 : TupleReader.end(drafts, second, false);
		return end - second == second - first ? end : -1;
	}

	/** Adds the statements of the values from one to another; the changes among them start at the values from an offset on, if any. */
	private void add(int first, int end, int from) {
		Draft head = drafts.get(from < 0 ? first : from);
		List<Subject> subjects = subjects(head, end - first);
		for (int i = 0; i < subjects.size(); i++) {
			Draft draft = drafts.get(first + i);
			Optional<Amount> start = from < 0 ? Optional.empty() : Optional.of(drafts.get(from + i).quantity().amount());
			facts.add(fact(draft, drafts.get(first), subjects.get(i), head, start));
		}
	}

	private List<Subject> subjects(Draft head, int count) {
		Subject own = head.lead().subject();
		Subject named = new Subject(own.text(), own.span(), own.scope(), head.context(), false);
		List<Subject> before = before(head);
		if (count > 1) {
			List<Subject> several = TupleReader.subjects(named, count, before);
			if (!several.isEmpty()) {
				return several;
			}
		}
		Subject one = named;
		if (own.text().isEmpty()) {
			if (!before.isEmpty()) {
				one = before.get(before.size() - 1).asInherited();
			} else if (!head.context().isEmpty()) {
				one = new Subject(head.context(), own.span(), own.scope(), head.context(), true);
			} else {
				return List.of();
			}
		}
		return Collections.nCopies(count, one);
	}

	private List<Subject> before(Draft head) {
		List<Subject> subjects = new ArrayList<>();
		for (int i = facts.size() - 1; i >= 0 && subjects.size() < MOST_BEFORE && facts.get(i).amountSpan().start() >= head.clause().sentence(); i--) {
			subjects.add(0, facts.get(i).subject());
		}
		return subjects;
	}

	private Fact fact(Draft draft, Draft first, Subject subject, Draft head, Optional<Amount> from) {
		Quantity quantity = draft.quantity();
		Lead lead = first.lead();
		FactPeriod period = first.period().on(head.period().basis() == Basis.PLAIN ? first.period().basis() : head.period().basis());
		Relation relation = Relation.of(quantity.amount().value());
		if (relation == Relation.EXACTLY && lead.has(Trait.LIMIT)) {
			relation = Relation.AT_MOST;
		}
		Span span = new Span(head.lead().start(), Math.max(quantity.end(), draft.lead().end()));
		FactKind kind = from.isPresent() ? FactKind.CHANGE : kind(quantity, lead, period, relation);
		return new Fact(span, subject, kind, relation, lead.verb(), quantity.amount(), quantity.span(), from, period);
	}

	private FactKind kind(Quantity quantity, Lead lead, FactPeriod period, Relation relation) {
		boolean rise = lead.has(Trait.RISE) || lead.has(Trait.ADDITION) || half.startsWith(GROWTH, quantity.end() + 1);
		boolean change = rise || lead.has(Trait.FALL);
		boolean percentage = quantity.unit().equals("%");
		if (quantity.amount().value() instanceof CellValue.Qualitative) {
			return FactKind.MILESTONE;
		}
		if (period.basis() == Basis.ANNUAL_AVERAGE && (change || percentage)) {
			return FactKind.ANNUAL_RATE;
		}
		if (period.basis() == Basis.CUMULATIVE) {
			return FactKind.PERIOD_TOTAL;
		}
		if (relation == Relation.BETWEEN) {
			return FactKind.RANGE;
		}
		if (change) {
			return rise ? FactKind.INCREMENT : FactKind.DECREMENT;
		}
		return lead.has(Trait.ACTION) && period.byEnd() ? FactKind.MILESTONE : FactKind.LEVEL;
	}
}
