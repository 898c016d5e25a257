package org.planwright.ui.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.planwright.cli.CommandException;
import org.planwright.cli.diff.Comparison;
import org.planwright.cli.diff.DiffFormat;
import org.planwright.exchange.compare.Difference;
import org.planwright.ui.FileExport;
import org.planwright.ui.FileExport.Format;
import org.planwright.ui.places.PlaceOpener;
import org.planwright.ui.rules.RuleBook;

/** Shows what two drafts say otherwise: the differences as a tree, and what both drafts say of the selected one side by side. Compares in the background. */
public final class CompareEditor extends EditorPart {

	/** The editor's id. */
	public static final String ID = "org.planwright.ui.compare";

	private static final int[] WIDTHS = { 2, 3 };

	private Job comparing;
	private Comparison comparison;
	private Composite area;
	private Label summary;
	private DifferenceTree tree;
	private SidePanel before;
	private SidePanel after;
	private ToolBarManager tools;

	@Override
	public void init(IEditorSite site, IEditorInput given) throws PartInitException {
		if (!(given instanceof CompareInput)) {
			throw new PartInitException(ID);
		}
		setSite(site);
		setInput(given);
		setPartName(given.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 2).applyTo(area);
		summary = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(6, 0).hint(50, SWT.DEFAULT).applyTo(summary);
		tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		fill();
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools.createControl(area));
		SashForm halves = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(halves);
		tree = new DifferenceTree(halves);
		tree.viewer().addSelectionChangedListener(event -> show(tree.selected()));
		SashForm sides = new SashForm(halves, SWT.HORIZONTAL);
		before = new SidePanel(sides, false, place -> PlaceOpener.open(getSite().getPage(), place));
		after = new SidePanel(sides, true, place -> PlaceOpener.open(getSite().getPage(), place));
		halves.setWeights(WIDTHS);
		getSite().setSelectionProvider(tree.viewer());
		handle(IWorkbenchCommandConstants.NAVIGATE_NEXT, 1);
		handle(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, -1);
		compare();
	}

	private void fill() {
		tools.add(action(Messages.previous, "previous", () -> step(-1)));
		tools.add(action(Messages.next, "next", () -> step(1)));
		tools.add(new Separator());
		tools.add(action(Messages.swap, "swap", this::swap));
		tools.add(action(Messages.refresh, "refresh", this::compare));
		tools.add(action(Messages.export, "export", this::export));
	}

	private static Action action(String label, String image, Runnable work) {
		Action action = new Action(label, CompareImages.descriptor(image)) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(label);
		return action;
	}

	private void handle(String command, int by) {
		getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				step(by);
				return null;
			}
		});
	}

	private void step(int by) {
		if (!tree.step(by)) {
			tree.viewer().getControl().getDisplay().beep();
		}
	}

	private void swap() {
		setInput(input().swapped());
		setPartName(input().getName());
		compare();
	}

	private CompareInput input() {
		return (CompareInput) getEditorInput();
	}

	/** Compares anew, in the background; what is wrong with a draft is said where the differences would be. */
	private void compare() {
		if (comparing != null) {
			comparing.cancel();
		}
		CompareInput input = input();
		say(Messages.comparing);
		comparing = Job.create(Messages.compareTitle, (IJobFunction) monitor -> compare(input, monitor));
		comparing.schedule();
	}

	private IStatus compare(CompareInput input, IProgressMonitor monitor) {
		org.planwright.cli.Messages words = new org.planwright.cli.Messages(RuleBook.locale());
		try {
			Comparison found = Comparison.of(input.earlier().read(words), input.later().read(words));
			later(monitor, () -> show(found));
		} catch (CommandException | IOException e) {
			String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
			later(monitor, () -> fail(why));
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private void later(IProgressMonitor monitor, Runnable work) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!monitor.isCanceled() && !summary.isDisposed()) {
				work.run();
			}
		});
	}

	private void say(String text) {
		summary.setText(text.replace("&", "&&"));
		summary.setToolTipText(text);
	}

	private void fail(String why) {
		comparison = null;
		tree.viewer().setInput(List.of());
		say(Messages.failed);
		before.show(null, input().earlier().name(), why);
		after.show(null, input().later().name(), "");
	}

	private void show(Comparison found) {
		comparison = found;
		tree.show(found.differences());
		String counts = found.differences().byGroup().entrySet().stream().map(group -> group.getKey().title(RuleBook.locale()) + " " + group.getValue().size())
				.collect(Collectors.joining(Messages.comma));
		say(found.differences().isEmpty() ? same(found) : Messages.bind(Messages.total, found.differences().all().size(), counts));
		show(tree.selected());
		tree.viewer().getControl().setFocus();
	}

	private static String same(Comparison found) {
		return found.earlier().text().equals(found.later().text()) ? Messages.same : Messages.layoutOnly;
	}

	private void show(Difference difference) {
		CompareInput input = input();
		boolean none = comparison == null || difference == null;
		String otherwise = none ? comparison != null && comparison.differences().isEmpty() ? "" : Messages.selectDifference : Messages.nothing;
		before.show(none ? null : SideText.of(comparison, input, difference, false), input.earlier().name(), otherwise);
		after.show(none ? null : SideText.of(comparison, input, difference, true), input.later().name(), otherwise);
	}

	private void export() {
		Comparison shown = comparison;
		if (shown != null) {
			exportOf(shown).madeOf(input().later().file()).ask(getSite().getShell(), Messages.tableName);
		}
	}

	/** Writes what is compared as 修改对照表, or as a page to print. */
	static FileExport exportOf(Comparison shown) {
		List<Format> formats = List.of(new Format(Messages.word, DiffFormat.DOCX.word()), new Format(Messages.sheet, DiffFormat.XLSX.word()), new Format(Messages.page, DiffFormat.HTML.word()));
		return new FileExport(Messages.export, formats, (out, format, monitor) -> write(shown, out, format));
	}

	private static void write(Comparison shown, OutputStream out, Format format) throws IOException {
		DiffFormat.valueOf(format.extension().toUpperCase(Locale.ROOT)).write(shown, new org.planwright.cli.Messages(RuleBook.locale()), out, StandardCharsets.UTF_8);
	}

	/** What is shown; null while it is being compared, and when it cannot be. In the UI thread. */
	public Comparison comparison() {
		return comparison;
	}

	/** All that it shows. */
	public Composite control() {
		return area;
	}

	@Override
	public void setFocus() {
		tree.viewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (comparing != null) {
			comparing.cancel();
		}
		tools.dispose();
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
