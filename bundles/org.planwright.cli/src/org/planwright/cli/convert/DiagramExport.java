package org.planwright.cli.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Session;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.check.InputFiles;
import org.planwright.cli.check.PlanFindings;
import org.planwright.cli.check.PlanLanguage;
import org.planwright.cli.check.PlanReader;
import org.planwright.cli.options.Arguments;
import org.planwright.exchange.ExchangeException;
import org.planwright.exchange.monitor.PlanMonitor;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.exchange.workbook.QuietLogging;
import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Node;
import org.planwright.graph.drawing.Drawing;
import org.planwright.graph.drawing.DrawingMaker;
import org.planwright.graph.drawing.DrawingWriter;
import org.planwright.graph.drawing.DrawingWriters;
import org.planwright.graph.layout.DiagramLayouter;
import org.planwright.graph.layout.Point;
import org.planwright.graph.sidecar.LayoutFile;
import org.planwright.graph.sidecar.UnusableLayoutException;
import org.planwright.graph.snapshot.Grouping;
import org.planwright.graph.snapshot.HierarchySnapshot;
import org.planwright.graph.snapshot.Neighbourhood;
import org.planwright.graph.snapshot.StructureSnapshot;
import org.planwright.graph.snapshot.SupportSnapshot;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.Finding;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.monitoring.Progress;
import org.planwright.rules.project.ProjectFolder;

/** A diagram of a plan, or of the plans of a folder, to be written: {@code export --diagram}. */
final class DiagramExport {

	static final String DIAGRAM = "--diagram";
	static final String COLOUR = "--colour";
	static final String FOCUS = "--focus";
	static final String STEPS = "--steps";
	static final String ACTUALS = "--actuals";

	private static final List<String> OPTIONS = List.of(COLOUR, FOCUS, STEPS, ACTUALS);
	private static final List<String> OF_TABLES = List.of(TableExport.TABLE, TableExport.AGAINST, TableExport.OPINIONS);

	private final DiagramKind kind;
	private final DrawingWriter writer;
	private final ColourBy colour;
	private final int steps;
	private final Arguments arguments;
	private final Session session;
	private final Locale locale;

	private DiagramExport(DiagramKind kind, DrawingWriter writer, ColourBy colour, int steps, Arguments arguments, Session session) {
		this.kind = kind;
		this.writer = writer;
		this.colour = colour;
		this.steps = steps;
		this.arguments = arguments;
		this.session = session;
		this.locale = session.messages().locale();
	}

	/**
	 * Whether arguments ask for a diagram.
	 *
	 * @throws CommandException when they do not and yet have an option that is for diagrams only, or when they ask for a table as well
	 */
	static boolean isAsked(Arguments arguments, Session session) throws CommandException {
		boolean asked = arguments.has(DIAGRAM);
		for (String option : asked ? OF_TABLES : OPTIONS) {
			if (arguments.has(option)) {
				throw asked ? session.failure("export.notForDiagram", option) : session.failure("export.onlyDiagram", option);
			}
		}
		return asked;
	}

	/** Writes what arguments ask for. */
	static int run(Arguments arguments, Session session) throws CommandException, IOException {
		DiagramKind kind = DiagramKind.of(arguments.value(DIAGRAM).get()).orElseThrow(() -> session.failure("usage.unknownValue", DIAGRAM, arguments.value(DIAGRAM).get(),
				words(Arrays.stream(DiagramKind.values()).map(DiagramKind::word))));
		String known = words(DrawingWriters.all().stream().map(DrawingWriter::format));
		String out = arguments.value(ExportCommand.OUTPUT).orElse("");
		String format = arguments.value(ExportCommand.FORMAT).orElse(out.substring(out.lastIndexOf('.') + 1));
		DrawingWriter writer = DrawingWriters.of(format).orElseThrow(() -> arguments.has(ExportCommand.FORMAT) ? session.failure("usage.unknownValue", ExportCommand.FORMAT, format, known)
				: session.failure("export.format", known));
		ExportCommand.checkOptions(arguments, DIAGRAM, session);
		ColourBy colour = colour(arguments, session);
		if (arguments.has(ACTUALS) && kind != DiagramKind.SUPPORT || colour == ColourBy.PROGRESS && !arguments.has(ACTUALS)) {
			throw session.failure("export.actuals");
		}
		return new DiagramExport(kind, writer, colour, steps(arguments, session), arguments, session).write();
	}

	private static String words(Stream<String> words) {
		return words.collect(Collectors.joining(", "));
	}

	private static ColourBy colour(Arguments arguments, Session session) throws CommandException {
		if (!arguments.has(COLOUR)) {
			return arguments.has(ACTUALS) ? ColourBy.PROGRESS : ColourBy.CATEGORY;
		}
		String word = arguments.value(COLOUR).get();
		return ColourBy.of(word).orElseThrow(() -> session.failure("usage.unknownValue", COLOUR, word, words(Arrays.stream(ColourBy.values()).map(ColourBy::word))));
	}

	private static int steps(Arguments arguments, Session session) throws CommandException {
		if (!arguments.has(STEPS)) {
			return 1;
		}
		String steps = arguments.value(STEPS).get();
		if (!arguments.has(FOCUS) || !steps.matches("[1-" + Neighbourhood.MOST_STEPS + "]")) {
			throw session.failure("export.steps", Neighbourhood.MOST_STEPS);
		}
		return Integer.parseInt(steps);
	}

	private int write() throws CommandException, IOException {
		Path out = ExportCommand.output(arguments, session);
		Diagram whole = diagram();
		Diagram shown = arguments.has(FOCUS) ? focused(whole, arguments.value(FOCUS).get()) : Grouping.whenLarge(whole, locale);
		Map<String, Point> kept = arguments.has(FOCUS) ? Map.of() : kept();
		Drawing drawing = DrawingMaker.draw(shown, DiagramLayouter.layOut(shown, kept, CancelIndicator.NullImpl), colour, locale);
		QuietLogging.install();
		ExportCommand.write(stream -> writer.write(drawing, locale, stream), out, arguments, session);
		writer.remarks(drawing, locale).forEach(session.err()::println);
		shown.remarks().forEach(session.err()::println);
		return ExitCodes.OK;
	}

	/** Where a person has put things, if the plan or the folder has a file that says so. */
	private Map<String, Point> kept() {
		Path file = session.environment().resolve(arguments.operands().get(0));
		if (!InputFile.isPlan(file) && !Files.isDirectory(file)) {
			return Map.of();
		}
		LayoutFile places = Files.isDirectory(file) ? LayoutFile.ofFolder(file) : LayoutFile.of(file);
		try {
			return places.read(kind);
		} catch (UnusableLayoutException e) {
			session.note(e.isNewer() ? "export.placesNewer" : "export.placesDamaged", places.path().getFileName());
		} catch (IOException e) {
			session.note("export.placesUnreadable", places.path().getFileName());
		}
		return Map.of();
	}

	private Diagram focused(Diagram diagram, String name) throws CommandException {
		List<Node> centres = Neighbourhood.named(diagram, name);
		if (centres.isEmpty()) {
			throw session.failure("export.noFocus", name);
		}
		return Neighbourhood.of(diagram, centres, steps, locale);
	}

	private Diagram diagram() throws CommandException {
		if (kind == DiagramKind.HIERARCHY) {
			return hierarchy();
		}
		InputFile file = ExportCommand.input(arguments, session);
		Plan plan = PlanReader.read(file, InputFiles.find(List.of(file.name()), session.environment()).neighbours(), session.messages());
		List<Finding> findings = findings(plan);
		return kind == DiagramKind.SUPPORT ? SupportSnapshot.of(plan, findings, progress(plan, file), locale) : StructureSnapshot.of(plan, findings, locale);
	}

	/** How far indicators and projects are by the file of actual values that is named; nothing when none is. */
	private Map<Line, Progress> progress(Plan plan, InputFile file) throws CommandException {
		Map<Line, Progress> progress = new HashMap<>();
		if (!arguments.has(ACTUALS)) {
			return progress;
		}
		String name = arguments.value(ACTUALS).get();
		Path actuals = session.environment().resolve(name);
		if (!Files.isRegularFile(actuals)) {
			throw session.failure(Files.exists(actuals) ? "input.unreadable" : "input.missing", name);
		}
		try {
			HeaderWords words = HeaderWords.of(ProjectFolder.of(URI.createFileURI(file.path().toString())));
			PlanMonitor.Result result = PlanMonitor.run(plan, Map.of(name, actuals), OptionalInt.empty(), words, PlanLanguage.injector().getInstance(MonitoringRules.class));
			result.problems().forEach(problem -> session.err().println(problem.message(locale)));
			result.monitoring().indicators().forEach(state -> progress.put(state.indicator(), state.progress()));
			result.monitoring().projects().forEach(item -> progress.put(item.project(), item.progress()));
			return progress;
		} catch (ExchangeException e) {
			throw new CommandException(e.message(locale));
		} catch (IOException e) {
			throw session.failure("merge.words", e.getMessage());
		}
	}

	/** That of the plans in a folder and below; of a plan, that of those beside it which it is connected with. */
	private Diagram hierarchy() throws CommandException {
		if (arguments.operands().size() != 1) {
			throw session.failure(arguments.operands().isEmpty() ? "export.nothing" : "export.onePlace");
		}
		String name = arguments.operands().get(0);
		InputFiles inputs = InputFiles.find(List.of(name), session.environment());
		if (!inputs.problems().isEmpty()) {
			throw session.failure(inputs.problems().get(0).key(), name);
		}
		InputFile named = inputs.files().get(0).found() ? null : inputs.files().get(0);
		if (named != null && !named.isPlan()) {
			throw session.failure("export.isDraft", name);
		}
		List<InputFile> files = Stream.concat(inputs.files().stream(), inputs.neighbours().stream()).filter(InputFile::isPlan).toList();
		List<String> unreadable = new ArrayList<>();
		Map<InputFile, Plan> read = PlanReader.readAll(files, unreadable, session.messages());
		if (read.isEmpty() || named != null && !read.containsKey(named)) {
			throw unreadable.isEmpty() ? session.failure("export.noPlansIn", name) : new CommandException(unreadable.get(0));
		}
		unreadable.forEach(session.err()::println);
		List<Plan> plans = named == null ? List.copyOf(read.values()) : HierarchySnapshot.connected(read.get(named), List.copyOf(read.values()));
		Map<Plan, List<Finding>> findings = new HashMap<>();
		plans.forEach(plan -> findings.put(plan, findings(plan)));
		return HierarchySnapshot.of(plans, findings, locale);
	}

	private List<Finding> findings(Plan plan) {
		return PlanFindings.of(plan, PlanLanguage.injector(), locale);
	}
}
