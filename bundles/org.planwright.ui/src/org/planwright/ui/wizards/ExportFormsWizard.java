package org.planwright.ui.wizards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.planwright.cli.CommandException;
import org.planwright.exchange.collect.FormFile;
import org.planwright.exchange.collect.FormWriter;
import org.planwright.model.plan.Plan;
import org.planwright.ui.rules.RuleBook;

/** Writes a form for each department that a plan names, to be filled in and brought back by {@link ImportFormsWizard}. */
public final class ExportFormsWizard extends WritingWizard {

	/** A form, written but not yet in its place. */
	private record Form(Path target, int items, ExportFormat.Written content) {
	}

	private FormsSourcePage source;
	private ExportPreviewPage preview;
	private List<Form> forms = List.of();

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.formsExportTitle);
		setNeedsProgressMonitor(true);
		source = new FormsSourcePage(Messages.formsExportPage, Messages.formsExportHint, PlanChoice.meant(workbench, selection).stream().findFirst().orElse(null));
		preview = new ExportPreviewPage();
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(preview);
	}

	/** The forms are made when the first page is left, and shown before they are written. */
	@Override
	public void handlePageChanging(PageChangingEvent event) {
		if (event.getCurrentPage() == source && event.getTargetPage() == preview) {
			IFile plan = source.plan();
			Path folder = source.folder();
			event.doit = run(monitor -> {
				forms = make(plan, folder);
				return List.of();
			}, none -> {
			});
			if (event.doit && forms.isEmpty()) {
				source.setErrorMessage(Messages.noDepartments);
				event.doit = false;
			}
			preview.show(forms.stream().map(form -> Messages.bind(Messages.formPreview, Files.exists(form.target) ? Messages.bind(Messages.previewReplaces, form.target) : form.target,
					form.items)).toList());
		}
	}

	private static List<Form> make(IFile file, Path folder) throws ExportFailure, InterruptedException {
		try (OpenPlan open = OpenPlan.of(file)) {
			return open.read(plan -> make(plan, file, folder));
		} catch (ExecutionException | CoreException e) {
			throw ExportFailure.of(e, folder.resolve(file.getName()), RuleBook.locale());
		}
	}

	private static List<Form> make(Plan plan, IFile file, Path folder) {
		List<Form> made = new ArrayList<>();
		for (FormFile form : FormFile.of(plan, file.getFullPath().removeFileExtension().lastSegment())) {
			ByteArrayOutputStream content = new ByteArrayOutputStream();
			try {
				FormWriter.write(plan, form.department(), RuleBook.locale(), content);
			} catch (IOException e) {
				throw new CompletionException(e);
			}
			Path target = folder.resolve(form.name());
			made.add(new Form(target, form.department().assigned().size(), ExportFormat.Written.file(content, target, RuleBook.locale())));
		}
		return made;
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview;
	}

	@Override
	public boolean performFinish() {
		String there = forms.stream().map(Form::target).filter(Files::exists).map(form -> form.getFileName().toString()).collect(Collectors.joining("\n"));
		return (there.isEmpty() || Replacing.isAgreed(getShell(), there)) && run(monitor -> write(), none -> refresh(source.folder()));
	}

	private List<String> write() throws ExportFailure {
		for (Form form : forms) {
			try {
				form.content.commit();
			} catch (IOException | CommandException e) {
				throw ExportFailure.of(e, form.target, RuleBook.locale());
			}
		}
		return List.of();
	}
}
