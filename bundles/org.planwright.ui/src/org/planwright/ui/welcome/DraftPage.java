package org.planwright.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.planwright.cli.check.CheckedFile;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.draft.DraftCheck;
import org.planwright.cli.draft.RecognisedDraft;
import org.planwright.cli.report.CommentedDraft.Wishes;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.editor.PlanFiles;
import org.planwright.ui.places.PlanPlace;
import org.planwright.ui.review.DraftReviewPanel;
import org.planwright.ui.review.ReviewedPlan;
import org.planwright.ui.rules.RulesView;

/**
 * The page on which a draft is dropped, or chosen, and checked. It has a place in the editor area, so that there is room for both places of a contradiction; the draft
 * is only read.
 */
public final class DraftPage extends EditorPart {

	/** The editor's id. */
	public static final String ID = "org.planwright.ui.welcome";

	private static final String RULES = "rules";

	private final StackLayout stack = new StackLayout();
	private Composite area;
	private StartPanel start;
	private ResultPanel result;
	private DraftCheckJob job;
	private CheckedDraft checked;
	private boolean checking;

	/** Shows the page; in the UI thread. Null when it cannot be shown, which is told. */
	public static DraftPage show(IWorkbenchPage page) {
		try {
			return (DraftPage) page.openEditor(new DraftPageInput(Messages.welcome), ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			return null;
		}
	}

	/** Shows the page and has it check a draft; a plan is opened instead. In the UI thread. */
	public static void check(IWorkbenchPage page, Path file) {
		if (InputFile.isPlan(file)) {
			new PlanFiles(ResourcesPlugin.getWorkspace()).open(file.toString(), page);
			return;
		}
		DraftPage shown = show(page);
		if (shown != null) {
			shown.check(file);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		setPartName(Messages.welcome);
	}

	@Override
	public void createPartControl(Composite parent) {
		UiPlugin.instance().server();
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		start = new StartPanel(area, this::choose, this::follow);
		result = new ResultPanel(area, new Actions());
		stack.topControl = start.control();
		DropTarget drop = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
		drop.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		drop.addDropListener(drop());
	}

	private void choose() {
		DraftFiles.choose(getSite().getShell()).ifPresent(this::check);
	}

	private void follow(String link) {
		if (RULES.equals(link)) {
			RulesView.show(getSite().getPage(), "");
		} else {
			run(link);
		}
	}

	/** The links are commands, most of them the product's: an id, with parameters as in id(name=value). */
	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(getSite().getService(ICommandService.class).deserialize(command), null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.error(command, e), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** What takes files that are dropped on the page. */
	public DraftDrop drop() {
		return new DraftDrop(file -> check(getSite().getPage(), file));
	}

	/** Checks a draft in place of what is shown; in the UI thread. Returns at once. */
	public void check(Path file) {
		if (job != null) {
			job.cancel();
		}
		checked = null;
		checking = true;
		String name = file.getFileName().toString();
		setName(Messages.bind(Messages.checked, name));
		result.reading(name);
		stack.topControl = result.control();
		area.layout();
		Steps steps = new Steps(name);
		job = new DraftCheckJob(file, steps);
		steps.of = job;
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (event.getResult().matches(IStatus.CANCEL)) {
				steps.cancelled();
			}
		}));
		job.schedule();
	}

	private void setName(String name) {
		setPartName(name);
		setInputWithNotify(new DraftPageInput(name));
	}

	private void showStart(String title, String text) {
		checking = false;
		setName(Messages.welcome);
		start.say(title, text);
		stack.topControl = start.control();
		area.layout();
		start.button().setFocus();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == start.control()) {
			start.button().setFocus();
		} else {
			result.findings().setFocus();
		}
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
	}

	@Override
	public void doSaveAs() {
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	/** The draft whose findings are shown; empty as long as there is none. In the UI thread. */
	public Optional<DraftCheck> shown() {
		return Optional.ofNullable(checked).map(CheckedDraft::draft);
	}

	/** What the page says: what it is for or what is in the way, or what was recognised and found. In the UI thread. */
	public String said() {
		return stack.topControl == start.control() ? start.said() : result.said();
	}

	/** The findings that are shown; in the UI thread. */
	public DraftReviewPanel findings() {
		return result.findings();
	}

	/** Whether the commented copy can be saved; in the UI thread. */
	public boolean canSaveCopy() {
		return result.saveCopyButton().isEnabled();
	}

	/**
	 * Writes the copy with comments in the background; in the UI thread. The job is returned to be waited for.
	 *
	 * @param summary whether a table of all findings is put at the end
	 */
	public Job saveCopy(Path copy, boolean summary) {
		return checked.saveCopy(copy, new Wishes(false, summary));
	}

	/** Writes the plan that the draft is and opens it; in the UI thread. The job is returned to be waited for. */
	public Job toPlan(Path plan) {
		return DraftToPlan.schedule(getSite().getPage(), checked.draft(), plan);
	}

	/** Whether a draft is being checked; in the UI thread. */
	public boolean isChecking() {
		return checking;
	}

	/** Gives up the check that is running; in the UI thread. */
	public void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	/** Shows what a job tells, unless another one has begun or the page is closed. */
	private final class Steps implements DraftCheckJob.Progress {

		private final String name;
		private volatile DraftCheckJob of;

		Steps(String name) {
			this.name = name;
		}

		private void show(Runnable change) {
			area.getDisplay().asyncExec(() -> {
				if (job == of && !area.isDisposed()) {
					change.run();
				}
			});
		}

		@Override
		public void recognised(DraftCheck read, RecognisedDraft recognised) {
			String summary = recognised.summary(true);
			show(() -> result.checking(read, summary));
		}

		@Override
		public void checked(DraftCheck read, CheckedFile found, ReviewedPlan review) {
			String summary = read.recognised().summary(read.isUntouched());
			CheckedDraft draft = new CheckedDraft(read, found, read.copyExtension().orElse(null));
			show(() -> {
				checking = false;
				checked = draft;
				result.checked(draft, summary, review);
			});
		}

		@Override
		public void failed(String message) {
			show(() -> showStart(Messages.bind(Messages.refused, name), message));
		}

		void cancelled() {
			show(() -> showStart(Messages.heading, Messages.bind(Messages.cancelled, name)));
		}
	}

	private final class Actions implements ResultPanel.Actions {

		@Override
		public void cancel() {
			DraftPage.this.cancel();
		}

		@Override
		public void details() {
			shown().ifPresent(draft -> new DetailsDialog(getSite().getShell(), draft.recognised().report()).open());
		}

		@Override
		public void saveCopy(boolean summary) {
			checked.askForCopy(getSite().getShell(), new Wishes(false, summary));
		}

		@Override
		public void toPlan() {
			DraftToPlan.ask(getSite().getPage(), checked.draft());
		}

		@Override
		public void another() {
			choose();
		}

		@Override
		public void open(PlanPlace place) {
			if (!Program.launch(place.file().toString())) {
				MessageDialog.openInformation(getSite().getShell(), Messages.chooseTitle, place.file().toString());
			}
		}
	}
}
