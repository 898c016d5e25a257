package org.planwright.exchange.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.planwright.exchange.compare.PassagePairs.Row;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.DataTable;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;
import org.planwright.rules.drafts.ChangeReasons;

/**
 * Finds what two drafts of a plan say otherwise. What has a name (indicators, projects) is found again wherever it is; all else is compared part by part, as parts
 * are told by their headings. Another number before the same item is no change.
 */
public final class PlanDifferences {

	private final PassagePairs passages;
	private final PartPairs parts;
	private final HeadingDifferences headings;
	private final NamedDifferences named;
	private final boolean annotations;
	private final List<Difference> found = new ArrayList<>();

	private PlanDifferences(Plan before, Plan after, List<PlanPart> old, List<PlanPart> now, boolean annotations) {
		this.annotations = annotations;
		parts = PartPairs.of(old, now);
		passages = new PassagePairs(before, after, now, parts);
		headings = new HeadingDifferences(old, now, parts, annotations);
		named = new NamedDifferences(after, passages, annotations);
	}

	/**
	 * The differences between two plans, read from texts. Takes a second or two for plans of a megabyte.
	 *
	 * @param annotations whether what is not printed ({@code @} lines, the lines at the top) counts too; a draft from Word does not have it
	 */
	public static Differences between(Plan before, Plan after, boolean annotations) {
		List<PlanPart> now = PlanPart.of(after);
		PlanDifferences all = new PlanDifferences(before, after, PlanPart.of(before), now, annotations);
		if (annotations) {
			all.found.addAll(Headers.between(before, after));
		}
		now.forEach(all::part);
		return new Differences(all.found);
	}

	private void part(PlanPart part) {
		headings.of(part).ifPresent(found::add);
		passages.of(part).forEach(this::row);
		for (PlanPart dropped : parts.dropped().getOrDefault(part, List.of())) {
			HeadingDifferences.gone(dropped).ifPresent(found::add);
			passages.of(dropped).forEach(this::row);
		}
	}

	private void row(Row row) {
		Passage before = row.before();
		Passage after = row.after();
		if (after == null) {
			if (!passages.isKnown(before.line())) {
				add(Way.REMOVED, before, before.side(shown(before)), Side.NONE, List.of(), "");
			}
		} else if (passages.earlier(after.line()) != null) {
			Line was = passages.earlier(after.line());
			named.of(after, was, passages.placeOf(was)).ifPresent(found::add);
		} else if (before == null) {
			add(Way.ADDED, after, Side.NONE, after.side(shown(after)), List.of(), ChangeReasons.of(after.line(), null).orElse(""));
		} else {
			both(row, before, after);
		}
	}

	private void both(Row row, Passage before, Passage after) {
		boolean rewritten = !before.isSame(after);
		List<Aspect> aspects = new ArrayList<>();
		if (rewritten) {
			aspects.add(Aspect.of(Aspect.TEXT, before.text(), after.text()));
		}
		if (annotations) {
			aspects.addAll(Annotations.between(before.line(), after.line()));
		}
		boolean changed = !aspects.isEmpty();
		number(before.line(), after.line()).ifPresent(aspects::add);
		boolean along = after.line().eContainer() instanceof Frame && passages.inSameFrame(before.line(), after.line());
		boolean elsewhere = row.moved() && !(along && !Objects.equals(before.place(), after.place()));
		if (elsewhere) {
			aspects.add(Aspect.of(Aspect.PLACE, before.place().replace('\n', ' '), after.place().replace('\n', ' ')));
		}
		if (!aspects.isEmpty()) {
			add(changed ? Way.CHANGED : elsewhere ? Way.MOVED : Way.RENUMBERED, after, before.side(), after.side(), aspects,
					ChangeReasons.of(after.line(), before.line()).orElse(""));
		}
		if (rewritten && after.kind() == Thing.TEXT) {
			found.addAll(FigureDifferences.between(before, after));
		}
	}

	private static Optional<Aspect> number(Line before, Line after) {
		String was = number(before);
		String now = number(after);
		return NameKey.of(was).equals(NameKey.of(now)) || was.isEmpty() || now.isEmpty() ? Optional.empty() : Optional.of(Aspect.of(Aspect.NUMBER, was, now));
	}

	private static String number(Line line) {
		String number = switch (line) {
			case Box box -> box.getNumber();
			case DataTable table -> table.getNumber();
			default -> null;
		};
		return number == null ? "" : number;
	}

	private static String shown(Passage passage) {
		return passage.line() instanceof Indicator indicator ? NamedDifferences.row(indicator) : passage.text();
	}

	private void add(Way way, Passage passage, Side before, Side after, List<Aspect> aspects, String reason) {
		found.add(new Difference(way, passage.kind(), NamedDifferences.name(passage.line()), before, after, aspects, reason));
	}
}
