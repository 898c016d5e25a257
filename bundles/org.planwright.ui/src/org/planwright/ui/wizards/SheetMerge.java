package org.planwright.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.merge.MergePreview;
import org.planwright.exchange.sheet.EntryReader;
import org.planwright.exchange.sheet.FoundTables;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.exchange.sheet.Mapping;
import org.planwright.exchange.sheet.MappingException;
import org.planwright.exchange.sheet.MappingFile;
import org.planwright.exchange.sheet.PlanYears;
import org.planwright.exchange.sheet.SheetReader;
import org.planwright.exchange.sheet.TableFinder;
import org.planwright.rules.project.ProjectFolder;

/** Brings one table file into one plan. Not for the UI thread. */
final class SheetMerge {

	private final Path file;
	private final PlanMerge merge;
	private FoundTables found;

	SheetMerge(Path file, IFile plan, Locale locale) {
		this.file = file;
		this.merge = new PlanMerge(plan, locale);
	}

	PlanMerge merge() {
		return merge;
	}

	/** The tables of the file, their columns as the project remembers them or else as they are guessed. */
	FoundTables tables() throws ImportException, MappingException, IOException, CoreException, ExecutionException, InterruptedException {
		IFile plan = merge.plan();
		ProjectFolder project = ProjectFolder.of(URI.createFileURI(plan.getLocation().toOSString()));
		PlanYears years;
		try (OpenPlan open = OpenPlan.of(plan)) {
			years = open.read(PlanYears::of);
		}
		List<Mapping> remembered = project == null ? List.of() : MappingFile.read(project.path().resolve(MappingFile.NAME));
		found = TableFinder.find(new SheetReader().readFile(file, file.getFileName().toString()), HeaderWords.of(project), years).with(remembered);
		return found;
	}

	/** What the tables say and the plan does not, when their columns hold what the mappings say. */
	MergePreview preview(List<Mapping> mappings) throws CoreException, ExecutionException, InterruptedException {
		return merge.preview(read -> EntryReader.read(found.with(mappings)));
	}
}
