package org.planwright.ui.wizards;

import java.util.List;

import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Heading;

/** How many there are of what a reader of a printed plan sees first. */
record PrintedCounts(int chapters, int boxes, int tables, int figures) {

	private static final int CHAPTER = 2;

	static PrintedCounts of(PrintedPlan plan) {
		return of(plan.content());
	}

	private static PrintedCounts of(List<Printed> printed) {
		return printed.stream().map(PrintedCounts::of).reduce(new PrintedCounts(0, 0, 0, 0), PrintedCounts::plus);
	}

	private static PrintedCounts of(Printed printed) {
		return switch (printed) {
			case Printed.Heading heading -> new PrintedCounts(heading.source() instanceof Heading source && source.getLevel() == CHAPTER ? 1 : 0, 0, 0, 0);
			case Printed.Framed framed -> new PrintedCounts(0, framed.source() instanceof Box ? 1 : 0, 0, 0).plus(of(framed.content()));
			case Printed.Table table -> new PrintedCounts(0, 0, 1, 0);
			case Printed.Figure figure -> new PrintedCounts(0, 0, 0, 1);
			default -> new PrintedCounts(0, 0, 0, 0);
		};
	}

	private PrintedCounts plus(PrintedCounts other) {
		return new PrintedCounts(chapters + other.chapters, boxes + other.boxes, tables + other.tables, figures + other.figures);
	}

	/** The same for a person. */
	String text() {
		return Messages.bind(Messages.printedCounts, new Object[] { chapters, boxes, tables, figures });
	}
}
