package org.planwright.exchange.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.planwright.dsl.PlanStandaloneSetup;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.exchange.export.printed.Span;
import org.planwright.model.plan.Plan;

import com.google.inject.Injector;

/** Plans printed from text. */
public final class PrintedPlans {

	private static final Injector INJECTOR = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	private PrintedPlans() {
	}

	/** The printed form of a plan; further texts are plans that it names. */
	public static PrintedPlan print(String text, String... others) {
		return input(text, others).printed();
	}

	/** A plan to write; further texts are plans that it names. */
	public static ExportInput input(String text, String... others) {
		return ExportInput.of(plan(text, others), "文件名", Locale.CHINESE);
	}

	/** The plan of a text, whatever its errors. */
	public static Plan plan(String text, String... others) {
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		try {
			XtextResource resource = add(set, "plan", text);
			for (int i = 0; i < others.length; i++) {
				add(set, "other" + i, others[i]);
			}
			return (Plan) resource.getContents().get(0);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static XtextResource add(XtextResourceSet set, String name, String text) throws IOException {
		XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/" + name + ".plan"));
		resource.load(new StringInputStream(text, "UTF-8"), set.getLoadOptions());
		return resource;
	}

	/** The text of a format. */
	public static String write(String format, String text, String... others) {
		return write(format, input(text, others));
	}

	private static String write(String format, ExportInput input) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			PlanWriters.of(format).orElseThrow().write(input, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** The text of a format for a plan in a folder. */
	static String write(String format, String text, Path folder) {
		return write(format, input(text).withFolder(folder));
	}

	/** Spans as one string, note marks in braces. */
	public static String text(List<Span> spans) {
		StringBuilder text = new StringBuilder();
		spans.forEach(span -> text.append(span.raised() ? "{" + span.text() + "}" : span.text()));
		return text.toString();
	}

	/** The first paragraph. */
	static String firstParagraph(PrintedPlan plan) {
		return plan.content().stream().filter(Printed.Paragraph.class::isInstance).map(each -> text(((Printed.Paragraph) each).text())).findFirst().orElseThrow();
	}

	/** The rows of the first table, cells joined by bars; merged cells with their extent. */
	static List<String> firstTable(List<Printed> content) {
		for (Printed each : content) {
			if (each instanceof Printed.Table table) {
				return table.rows().stream().map(PrintedPlans::row).toList();
			}
			if (each instanceof Printed.Framed framed) {
				return firstTable(framed.content());
			}
		}
		throw new AssertionError("no table");
	}

	private static String row(Printed.Row row) {
		StringBuilder text = new StringBuilder();
		for (Printed.Cell cell : row.cells()) {
			text.append(text.isEmpty() ? "" : "|").append(text(cell.text()));
			text.append(cell.rows() > 1 ? "↓" + cell.rows() : "").append(cell.columns() > 1 ? "→" + cell.columns() : "");
		}
		return text.toString();
	}
}
