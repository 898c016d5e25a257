package org.planwright.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.planwright.exchange.merge.MergePreview;
import org.planwright.exchange.sheet.FoundTables;
import org.planwright.exchange.sheet.Mapping;
import org.planwright.exchange.sheet.MappingException;
import org.planwright.exchange.sheet.MappingFile;
import org.planwright.exchange.sheet.SheetReader;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.ui.rules.RuleBook;

/** Brings tables of indicators and projects into a plan: choose both, check what the columns hold, choose what is changed. */
public final class ImportSheetWizard extends MergeWizard {

	private SheetSourcePage source;
	private MappingPage mapping;
	private SheetMerge sheet;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.sheetTitle);
		setNeedsProgressMonitor(true);
		IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
		boolean isSheet = selected instanceof IFile file && SheetReader.isSheet(file.getName()) && file.getLocation() != null;
		Set<IFile> meant = PlanChoice.meant(workbench, selection);
		source = new SheetSourcePage(isSheet ? selected.getLocation().toPath() : null, meant.stream().findFirst().orElse(null));
		mapping = new MappingPage();
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(mapping);
		addPage(merge());
	}

	/** The table is read when its page is left, and compared with the plan when the columns' is. */
	@Override
	public void handlePageChanging(PageChangingEvent event) {
		if (event.getCurrentPage() == source && event.getTargetPage() == mapping) {
			event.doit = read();
		} else if (event.getCurrentPage() == mapping && event.getTargetPage() == merge()) {
			event.doit = compare();
		}
	}

	private boolean read() {
		Path file = source.file();
		IFile plan = source.plan();
		sheet = new SheetMerge(file, plan, RuleBook.locale());
		work(sheet.merge());
		FoundTables[] found = new FoundTables[1];
		boolean done = run(source, Messages.bind(Messages.unreadable, file.getFileName()), monitor -> {
			monitor.beginTask(Messages.bind(Messages.reading, file.getFileName()), -1);
			found[0] = sheet.tables();
		});
		if (done && found[0].tables().isEmpty()) {
			source.setErrorMessage(Messages.noTables);
			return false;
		}
		if (done) {
			mapping.show(found[0], file);
		}
		return done;
	}

	private boolean compare() {
		List<Mapping> mappings = mapping.mappings();
		MergePreview[] preview = new MergePreview[1];
		boolean done = run(mapping, Messages.bind(Messages.unreadable, work().plan().getName()), monitor -> {
			monitor.beginTask(Messages.bind(Messages.reading, work().plan().getName()), -1);
			preview[0] = sheet.preview(mappings);
		});
		if (done) {
			merge().show(preview[0]);
		}
		return done;
	}

	@Override
	void taken() {
		if (mapping.remembers()) {
			remember();
		}
	}

	private void remember() {
		ProjectFolder project = ProjectFolder.of(URI.createFileURI(work().plan().getLocation().toOSString()));
		Path folder = project == null ? work().plan().getProject().getLocation().toPath().resolve(ProjectFolder.NAME) : project.path();
		List<String> failures = new ArrayList<>();
		for (Mapping each : mapping.mappings()) {
			try {
				MappingFile.remember(folder.resolve(MappingFile.NAME), each);
			} catch (MappingException e) {
				failures.add(e.message(RuleBook.locale()));
			} catch (IOException e) {
				failures.add(Messages.bind(Messages.notWritten, MappingFile.NAME, folder));
			}
		}
		try {
			work().plan().getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (CoreException e) {
			ILog.of(ImportSheetWizard.class).log(e.getStatus());
		}
		if (!failures.isEmpty()) {
			MessageDialog.openWarning(getShell(), Messages.sheetTitle, String.join("\n", failures));
		}
	}
}
