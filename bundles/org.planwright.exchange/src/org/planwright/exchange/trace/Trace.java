package org.planwright.exchange.trace;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.plan.WrittenPlan;
import org.planwright.exchange.recognise.PlanLine;

/**
 * Where each character of an imported plan comes from. Offsets count UTF-16 units from 0. Looking up is a binary search; immutable and
 * safe for use by several threads.
 */
public final class Trace {

	/** A line of the plan: its number (1-based), what it is, and from where to where it comes; the range is null for lines the import added. */
	public record Line(int number, String kind, SourceRange source) {
	}

	/** Characters that stand in both texts, one after the other. */
	record Segment(int plan, int length, int source) {
	}

	private final String source;
	private final String coding;
	private final List<Line> lines;
	private final List<Segment> segments;

	Trace(String source, String coding, List<Line> lines, List<Segment> segments) {
		this.source = source;
		this.coding = coding;
		this.lines = List.copyOf(lines);
		this.segments = List.copyOf(segments);
	}

	/** The trace of a plan just written. */
	public static Trace of(String source, String coding, WrittenPlan plan) {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < plan.lines().size(); i++) {
			PlanLine line = plan.lines().get(i);
			lines.add(new Line(plan.numbers()[i], line.kind().name(), line.text().range()));
		}
		List<Segment> segments = new ArrayList<>();
		SourcedText text = plan.text();
		int start = 0;
		while (start < text.length()) {
			int end = start + 1;
			int origin = text.sourceOffset(start);
			while (end < text.length() && origin != SourcedText.INSERTED && text.sourceOffset(end) == origin + end - start) {
				end++;
			}
			if (origin != SourcedText.INSERTED) {
				segments.add(new Segment(start, end - start, origin));
			}
			start = end;
		}
		return new Trace(source, coding, lines, segments);
	}

	/** Name of the original file. */
	public String source() {
		return source;
	}

	/** Character set of the original. */
	public String coding() {
		return coding;
	}

	public List<Line> lines() {
		return lines;
	}

	List<Segment> segments() {
		return segments;
	}

	/**
	 * The place in the original of a place in the plan. A place that the import added leads to the next one after it that it did not,
	 * or else to the end of the last one before it; -1 only when the plan has nothing from the original.
	 */
	public int toSource(int planOffset) {
		int low = firstSegmentAfter(planOffset);
		if (low < segments.size()) {
			Segment segment = segments.get(low);
			return segment.source() + Math.max(0, planOffset - segment.plan());
		}
		if (segments.isEmpty()) {
			return -1;
		}
		Segment last = segments.get(segments.size() - 1);
		return last.source() + last.length();
	}

	/**
	 * The range in the original of a range in the plan: from the place of its first character that comes from the original to after the
	 * place of its last one; empty and at {@link #toSource} when it has none.
	 */
	public SourceRange toSource(int planStart, int planEnd) {
		SourceRange range = null;
		for (int i = firstSegmentAfter(planStart); i < segments.size() && segments.get(i).plan() < planEnd; i++) {
			Segment segment = segments.get(i);
			int from = Math.max(planStart, segment.plan());
			int to = Math.min(planEnd, segment.plan() + segment.length());
			int shift = segment.source() - segment.plan();
			SourceRange part = new SourceRange(from + shift, to + shift);
			range = range == null ? part : range.union(part);
		}
		if (range != null) {
			return range;
		}
		int offset = Math.max(0, toSource(planStart));
		return new SourceRange(offset, offset);
	}

	private int firstSegmentAfter(int planOffset) {
		int low = 0;
		int high = segments.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (segments.get(middle).plan() + segments.get(middle).length() <= planOffset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
