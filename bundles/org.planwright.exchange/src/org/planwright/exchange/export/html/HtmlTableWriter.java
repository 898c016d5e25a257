package org.planwright.exchange.export.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.exchange.export.printed.Span;
import org.planwright.exchange.export.working.PrintedTable;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.TableWriter;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.PlanFactory;

/** Writes a table as one HTML file that needs nothing else. */
public final class HtmlTableWriter implements TableWriter {

	@Override
	public String format() {
		return "html";
	}

	@Override
	public void write(TableDocument table, OutputStream out) throws IOException {
		Line source = PlanFactory.eINSTANCE.createDataTable();
		List<Printed> content = new ArrayList<>();
		content.add(PrintedTable.of(table, source, ""));
		table.notes().forEach(note -> content.add(new Printed.Note(source, List.of(Span.plain(note)))));
		PrintedPlan printed = new PrintedPlan(table.title(), table.lines(), "", content, List.of());
		new HtmlWriter().write(new ExportInput(PlanFactory.eINSTANCE.createPlan(), printed, Locale.CHINESE, Optional.empty(), Optional.empty(), false, Optional.empty(), List.of()), out);
	}
}
