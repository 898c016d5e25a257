package org.planwright.diagram.export;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.planwright.diagram.figures.Fonts;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.diagram.view.DiagramPane;
import org.planwright.graph.Diagram;
import org.planwright.ui.FileExport;
import org.planwright.ui.JobWarning;
import org.planwright.ui.WorkAction;
import org.planwright.ui.rules.RuleBook;

/** The actions that give out what is shown of a diagram. In the UI thread. */
public final class ExportActions {

	private static final String ID = "org.planwright.diagram.";
	private static final String REMEMBERED = "org.planwright.diagram.export";
	private static final double PERCENT = 100;
	private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\s]+";

	private final DiagramPane pane;

	/** @param pane whose diagram is given out */
	public ExportActions(DiagramPane pane) {
		this.pane = pane;
	}

	/** Adds them to the menu, and the key for printing. */
	public void fill(IActionBars bars) {
		IAction print = action("print", Messages.print, this::print);
		print.setActionDefinitionId(ActionFactory.PRINT.getCommandId());
		bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
		IMenuManager menu = bars.getMenuManager();
		menu.add(new Separator());
		menu.add(action("export", Messages.export, this::export));
		menu.add(action("copyPicture", Messages.copy, this::copy));
		menu.add(print);
	}

	private static IAction action(String id, String text, Runnable work) {
		IAction action = WorkAction.of(text, work);
		action.setId(ID + id);
		return action;
	}

	/** What is shown now, as a picture. */
	public DiagramPicture picture() {
		ShownDiagram shown = pane.shown();
		return new DiagramPicture(shown.diagram(), shown.layout(), pane.colourBy(), RuleBook.locale());
	}

	/** What writes it to a file. */
	public FileExport file() {
		return new FileExport(Messages.exporting, DiagramPicture.formats(), picture()).remembering(REMEMBERED);
	}

	private void export() {
		Diagram diagram = pane.shown().diagram();
		String kind = diagram.kind().title(RuleBook.locale());
		String name = diagram.title().replaceAll(NOT_IN_NAMES, " ").strip();
		file().ask(shell(), name.isEmpty() ? kind : name + " " + kind);
	}

	/** Copies it, made in the background. The job is returned to be waited for. */
	public Job copy() {
		DiagramPicture picture = picture();
		Display display = Display.getCurrent();
		Job job = Job.create(Messages.copying, (ICoreRunnable) monitor -> {
			try {
				ImageData image = picture.image();
				display.asyncExec(() -> toClipboard(display, image));
			} catch (IOException e) {
				throw new CoreException(Status.warning(Messages.notCopied, e));
			}
		});
		JobWarning.showAtEnd(job);
		job.schedule();
		return job;
	}

	private static void toClipboard(Display display, ImageData image) {
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { image }, new Transfer[] { ImageTransfer.getInstance() });
		clipboard.dispose();
	}

	private void print() {
		if (Printer.getPrinterList().length == 0) {
			MessageDialog.openInformation(shell(), Messages.printing, Messages.noPrinter);
			return;
		}
		PrintedDrawing printed = new PrintedDrawing(picture().drawing(), Fonts.dialogFace());
		PrinterData wanted = new PrinterData();
		wanted.orientation = printed.isWide() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		PrintDialog dialog = new PrintDialog(shell());
		dialog.setPrinterData(wanted);
		PrinterData chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Printer printer = new Printer(chosen);
		PageGrid pages = pages(printed, printer);
		if (pages == null) {
			printer.dispose();
		} else {
			print(printed, printer, pages);
		}
	}

	/** On how many pages the person wants it; null for none. */
	private PageGrid pages(PrintedDrawing printed, Printer printer) {
		PageGrid readable = printed.readable(printer);
		if (readable.count() == 1) {
			return readable;
		}
		PageGrid one = printed.onOnePage(printer);
		String question = NLS.bind(Messages.pagesQuestion, new Object[] { readable.count(), readable.across(), readable.down(), Math.round(PERCENT * one.scale() / readable.scale()) });
		return switch (MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.printing, question, SWT.NONE, NLS.bind(Messages.severalPages, readable.count()), Messages.onePage,
				IDialogConstants.CANCEL_LABEL)) {
			case 0 -> readable;
			case 1 -> one;
			default -> null;
		};
	}

	/** Prints in the background and gives the printer back. The job is returned to be waited for. */
	public Job print(PrintedDrawing printed, Printer printer, PageGrid pages) {
		Job job = Job.create(Messages.printing, (ICoreRunnable) monitor -> {
			try {
				if (!printed.print(printer, pages, monitor)) {
					throw new CoreException(Status.warning(Messages.notPrinted));
				}
			} finally {
				printer.dispose();
			}
		});
		JobWarning.showAtEnd(job);
		job.schedule();
		return job;
	}

	private Shell shell() {
		return pane.control().getShell();
	}
}
