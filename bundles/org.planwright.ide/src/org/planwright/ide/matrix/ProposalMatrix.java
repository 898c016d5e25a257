package org.planwright.ide.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.planwright.exchange.compare.Counterparts;
import org.planwright.exchange.compare.Counterparts.Counterpart;
import org.planwright.graph.snapshot.Places;
import org.planwright.graph.Source;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.matrix.TraceMatrix.Cell;
import org.planwright.ide.matrix.TraceMatrix.Head;
import org.planwright.ide.matrix.TraceMatrix.Row;
import org.planwright.ide.matrix.TraceMatrix.State;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;

/** What a plan makes of proposals (建议): rows are their sentences, columns the chapters of the plan. */
public final class ProposalMatrix {

	private static final LocalTexts TEXTS = new LocalTexts(ProposalMatrix.class);

	private ProposalMatrix() {
	}

	/**
	 * The matrix of proposals and a plan. Both are only read.
	 *
	 * @param proposals read from a document; places in it are those of the plan that it was turned into
	 */
	public static TraceMatrix of(Plan proposals, Plan plan) {
		List<Heading> chapters = chapters(plan);
		NavigableMap<Integer, Heading> starts = new TreeMap<>();
		chapters.forEach(chapter -> Optional.ofNullable(Places.of(chapter)).map(Source::start).ifPresent(start -> starts.put(start, chapter)));
		Map<Heading, Integer> counts = new LinkedHashMap<>();
		chapters.forEach(chapter -> counts.put(chapter, 0));
		List<Row> rows = new ArrayList<>();
		String place = "";
		for (Counterpart counterpart : Counterparts.of(proposals, plan)) {
			if (!counterpart.place().equals(place)) {
				place = counterpart.place();
				rows.add(new Row(new Head(place.replace('\n', ' '), "", Optional.empty(), false), true, chapters.stream().map(any -> Cell.NOTHING).toList()));
			}
			Heading chapter = counterpart.isFound() ? chapter(counterpart, starts) : null;
			if (chapter != null) {
				counts.merge(chapter, 1, Integer::sum);
			}
			rows.add(row(counterpart, chapter, chapters));
		}
		List<Head> columns = chapters.stream().map(chapter -> new Head(title(chapter), counts.get(chapter) == 0 ? TEXTS.get("proposals.nothing") : counts.get(chapter).toString(),
				Optional.of(ElementRef.of(chapter)), counts.get(chapter) == 0)).toList();
		long missing = rows.stream().filter(row -> row.head().gap()).count();
		return new TraceMatrix(TEXTS.get("proposals.title"), TEXTS.get("proposals.corner"), columns, rows,
				List.of(TEXTS.get("proposals.note"), TEXTS.get("proposals.gaps", rows.stream().filter(row -> !row.group()).count(), missing)));
	}

	/** The headings of the highest level that the plan has more than one of. */
	private static List<Heading> chapters(Plan plan) {
		List<Heading> headings = plan.getBlocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
		for (int level = 1; level <= headings.stream().mapToInt(Heading::getLevel).max().orElse(0); level++) {
			int wanted = level;
			List<Heading> found = headings.stream().filter(heading -> heading.getLevel() == wanted).toList();
			if (found.size() > 1) {
				return found;
			}
		}
		return headings;
	}

	private static Heading chapter(Counterpart counterpart, NavigableMap<Integer, Heading> starts) {
		Source source = Places.of(counterpart.foundLine());
		Map.Entry<Integer, Heading> start = source == null ? null : starts.floorEntry(source.start());
		return start == null ? null : start.getValue();
	}

	private static String title(Heading chapter) {
		return Widths.trim((chapter.getNumber() == null ? "" : chapter.getNumber() + " ") + (chapter.getTitle() == null ? "" : chapter.getTitle()));
	}

	private static Row row(Counterpart counterpart, Heading found, List<Heading> chapters) {
		long percent = Math.round(counterpart.share() * 100);
		State state = counterpart.isTakenUp() ? State.LINKED : State.PARTLY;
		List<Cell> cells = new ArrayList<>();
		for (Heading chapter : chapters) {
			cells.add(chapter != found ? Cell.NOTHING
					: new Cell(state, "", TEXTS.get("proposals." + state, counterpart.foundPlace().replace('\n', ' '), counterpart.found(), percent), Optional.empty(),
							Optional.of(ElementRef.of(counterpart.foundLine()))));
		}
		return new Row(new Head(counterpart.text(), counterpart.isFound() ? percent + "%" : TEXTS.get("proposals.missing"), Optional.of(ElementRef.of(counterpart.line())), !counterpart.isFound()), false, cells);
	}
}
