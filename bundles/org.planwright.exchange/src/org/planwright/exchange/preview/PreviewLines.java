package org.planwright.exchange.preview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.exchange.export.printed.PlanPrinter;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.exchange.export.printed.Span;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.exchange.preview.PreviewLine.Kind;

/** Makes the paragraphs of a preview. One use; in any thread that may read the plan. */
public final class PreviewLines {

	private final List<PreviewLine> lines = new ArrayList<>();
	private boolean framed;

	private PreviewLines() {
	}

	/**
	 * The paragraphs of a plan as it is printed. They hold nothing of the plan.
	 *
	 * @param fallbackTitle title of a plan that states none
	 */
	public static List<PreviewLine> of(Plan plan, String fallbackTitle) {
		PrintedPlan printed = PlanPrinter.print(plan, fallbackTitle);
		PreviewLines preview = new PreviewLines();
		preview.add(Kind.TITLE, 0, List.of(Span.plain(printed.title())), 0);
		printed.subtitles().forEach(subtitle -> preview.add(Kind.SUBTITLE, 0, List.of(Span.plain(subtitle)), 0));
		printed.content().forEach(preview::add);
		return List.copyOf(preview.lines);
	}

	private void add(Kind kind, int level, List<Span> spans, int source) {
		lines.add(new PreviewLine(kind, level, framed, spans, null, source));
	}

	private void add(Printed printed) {
		int source = lineOf(printed.source());
		switch (printed) {
			case Printed.Heading heading -> {
				if (heading.level() <= 2) {
					space(source);
				}
				add(Kind.HEADING, heading.level(), heading.text(), source);
			}
			case Printed.Paragraph paragraph -> add(Kind.BODY, 0, paragraph.text(), source);
			case Printed.GroupTitle title -> add(Kind.GROUP, 0, title.text(), source);
			case Printed.Item item -> add(Kind.ITEM, 0, item.text(), source);
			case Printed.Note note -> add(Kind.NOTE, 0, note.text(), source);
			case Printed.Figure figure -> add(Kind.CAPTION, 0, figure.caption(), source);
			case Printed.Framed box -> {
				space(source);
				framed = true;
				add(Kind.CAPTION, 0, box.caption(), source);
				box.content().forEach(this::add);
				framed = false;
				space(lines.getLast().source());
			}
			case Printed.Table table -> table(table, source);
			case Printed.Terms terms -> terms(terms, source);
			case Printed.Contents contents -> {
				add(Kind.GROUP, 0, List.of(Span.plain(contents.title())), source);
				for (int i = 0; i < contents.entries().size(); i++) {
					add(Kind.ENTRY, 0, List.of(Span.plain(contents.entries().get(i))), source + 1 + i);
				}
			}
		}
	}

	/** One is room enough. */
	private void space(int source) {
		if (lines.getLast().kind() != Kind.SPACE) {
			add(Kind.SPACE, 0, List.of(), source);
		}
	}

	private void table(Printed.Table table, int source) {
		if (!table.caption().isEmpty()) {
			add(Kind.CAPTION, 0, table.caption(), source);
		}
		List<Integer> sources = table.rows().stream().map(row -> lineOf(row.source())).toList();
		lines.add(new PreviewLine(Kind.TABLE, 0, framed, List.of(), TableGrid.of(table, sources), source));
	}

	private void terms(Printed.Terms terms, int source) {
		if (!terms.title().isEmpty()) {
			add(Kind.GROUP, 0, List.of(Span.plain(terms.title())), source);
		}
		for (Printed.Term term : terms.terms()) {
			List<Span> spans = new ArrayList<>();
			spans.add(Span.plain((term.mark().isEmpty() ? "" : term.mark() + " ") + term.name() + "："));
			spans.addAll(term.definition());
			add(Kind.TERM, 0, spans, lineOf(term.source()));
		}
	}

	private static int lineOf(Line element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		return node == null ? 0 : node.getStartLine() - 1;
	}
}
