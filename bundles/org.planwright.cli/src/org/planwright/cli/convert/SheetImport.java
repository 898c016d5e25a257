package org.planwright.cli.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.cli.options.Arguments;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.merge.MergePreview;
import org.planwright.exchange.merge.PlanMerger;
import org.planwright.exchange.merge.PreviewJson;
import org.planwright.exchange.merge.PreviewText;
import org.planwright.exchange.merge.SheetPlans;
import org.planwright.exchange.sheet.EntryReader;
import org.planwright.exchange.sheet.EntryReader.Entries;
import org.planwright.exchange.sheet.FoundTables;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.exchange.sheet.Mapping;
import org.planwright.exchange.sheet.MappingException;
import org.planwright.exchange.sheet.MappingFile;
import org.planwright.exchange.sheet.PlanYears;
import org.planwright.exchange.sheet.SheetReader;
import org.planwright.exchange.sheet.SheetTable;
import org.planwright.exchange.sheet.TableFinder;
import org.planwright.rules.project.ProjectFolder;

/** Imports tables of spreadsheets: into a plan, or on their own as one. */
final class SheetImport {

	static final String INTO = "--into";
	static final String PREVIEW = "--preview";
	static final String MAPPING = "--mapping";

	private final Arguments arguments;
	private final Session session;
	private final Locale locale;

	SheetImport(Arguments arguments, Session session) {
		this.arguments = arguments;
		this.session = session;
		locale = session.messages().locale();
	}

	/** What was found in all files. */
	private record Read(List<SheetTable> tables, Entries entries) {
	}

	/** Merges the tables into the plan that is named: shows what would change, or takes it. */
	int into(String planName) throws CommandException, IOException {
		PlanFile plan = PlanFile.read(planName, session);
		Taken taken = Taken.of(arguments, session);
		ProjectFolder project = ProjectFolder.of(URI.createFileURI(plan.path().toString()));
		List<Mapping> given = givenMappings();
		Read read = read(project, mappings(project, given), PlanYears.of(plan.plan()));
		MergePreview preview = PlanMerger.preview(plan.plan(), read.entries(), locale);
		if (taken.isJson()) {
			session.out().print(PreviewJson.of(read.tables(), preview, locale));
		} else {
			session.out().print(PreviewText.of(read.tables(), locale));
			session.out().print(PreviewText.of(preview, locale));
		}
		if (taken.isPreview()) {
			session.note("merge.howToTake");
			return ExitCodes.OK;
		}
		plan.write(taken, preview, arguments, session);
		remember(plan, project, given, read.tables());
		return ExitCodes.OK;
	}

	/** Makes a plan of the tables alone. */
	int alone() throws CommandException, IOException {
		if (arguments.has(PREVIEW) || arguments.has(Taken.TAKE)) {
			throw session.failure("merge.noPlan");
		}
		String first = arguments.operands().get(0);
		String outName = arguments.value(ImportCommand.OUTPUT).orElse(ImportCommand.withoutExtension(first) + ".plan");
		Path out = ImportCommand.output(outName, arguments, session);
		ProjectFolder project = ProjectFolder.of(URI.createFileURI(out.toString()));
		Read read = read(project, mappings(project, givenMappings()), PlanYears.UNKNOWN);
		session.out().print(PreviewText.of(read.tables(), locale));
		session.out().print(PreviewText.ofRemarks(read.entries().remarks(), locale));
		if (read.entries().entries().isEmpty()) {
			throw session.failure("merge.nothing", first);
		}
		String file = out.getFileName().toString();
		try (OutputFile target = OutputFile.open(out, outName, session)) {
			target.writer().write(SheetPlans.text(file.substring(0, file.length() - ".plan".length()), read.tables(), read.entries().entries()));
			target.commit();
		}
		session.out().println(session.messages().get("merge.made", outName, read.entries().entries().size()));
		return ExitCodes.OK;
	}

	private Read read(ProjectFolder project, List<Mapping> mappings, PlanYears years) throws CommandException, IOException {
		HeaderWords words;
		try {
			words = HeaderWords.of(project);
		} catch (IOException e) {
			throw session.failure("merge.words", e.getMessage());
		}
		List<SheetTable> tables = new ArrayList<>();
		Entries all = new Entries(List.of(), List.of());
		for (String name : arguments.operands()) {
			Path file = session.environment().resolve(name);
			if (!Files.exists(file)) {
				throw session.failure("input.missing", name);
			}
			try {
				FoundTables found = TableFinder.find(new SheetReader().readFile(file, name), words, years).with(mappings);
				tables.addAll(found.tables());
				all = all.and(EntryReader.read(found));
			} catch (ImportException e) {
				throw new CommandException(e.message(locale));
			}
		}
		return new Read(tables, all);
	}

	private List<Mapping> givenMappings() throws CommandException, IOException {
		if (arguments.value(MAPPING).isEmpty()) {
			return List.of();
		}
		String name = arguments.value(MAPPING).get();
		Path file = session.environment().resolve(name);
		if (!Files.isRegularFile(file)) {
			throw session.failure("input.missing", name);
		}
		return mappings(file);
	}

	/** Those given first, then those remembered. */
	private List<Mapping> mappings(ProjectFolder project, List<Mapping> given) throws CommandException, IOException {
		List<Mapping> all = new ArrayList<>(given);
		if (project != null) {
			all.addAll(mappings(project.path().resolve(MappingFile.NAME)));
		}
		return all;
	}

	private List<Mapping> mappings(Path file) throws CommandException, IOException {
		try {
			return MappingFile.read(file);
		} catch (MappingException e) {
			throw new CommandException(e.message(locale));
		}
	}

	/** What a person has said of columns holds for the next table of the same make. */
	private void remember(PlanFile plan, ProjectFolder project, List<Mapping> given, List<SheetTable> tables) throws CommandException, IOException {
		Path folder = project == null ? plan.path().resolveSibling(ProjectFolder.NAME) : project.path();
		Set<Mapping> used = tables.stream().filter(table -> given.stream().anyMatch(mapping -> mapping.isFor(table))).map(SheetTable::mapping).collect(Collectors.toSet());
		for (Mapping mapping : used) {
			try {
				MappingFile.remember(folder.resolve(MappingFile.NAME), mapping);
			} catch (MappingException e) {
				throw new CommandException(e.message(locale));
			}
		}
	}

	/** Whether all files that are named are spreadsheets. */
	static boolean isFor(List<String> operands) {
		return !operands.isEmpty() && operands.stream().allMatch(SheetReader::isSheet);
	}
}
