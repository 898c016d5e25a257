package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.diagram.export.DiagramPicture;
import org.planwright.diagram.export.ExportActions;
import org.planwright.diagram.export.PageGrid;
import org.planwright.diagram.export.PrintedDrawing;
import org.planwright.diagram.figures.Fonts;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.drawing.Drawing;
import org.planwright.ui.FileExport;

/** What is shown of a diagram as a file, in the clipboard and on paper. */
class DiagramOutputTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要
			标题：河湾县国民经济和社会发展第十五个五年规划纲要

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			  指标 粮食产量  单位 亿斤  基期 11  目标 12  预期性
			}

			专栏2：重点工程 {
			  1. 退牧还草工程，改良草原5万亩。
			  @ 支撑 森林覆盖率
			}
			""";
	private static final String FILE_PRINTER = "GtkPrintBackendFile";
	private static final int DIALOG_MILLIS = 1500;

	@TempDir
	Path folder;

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private DiagramWindow window;

	@BeforeEach
	void openPlan() throws Exception {
		plans.open("图的输出.plan", PLAN);
		window = DiagramWindow.open(workbench, DiagramKind.SUPPORT);
		window.await(plans, 3);
	}

	@AfterEach
	void closePlan() throws Exception {
		window.close();
	}

	@Test
	void isWrittenInEveryFormatAsTheCommandLineDoes() throws Exception {
		assertEquals(List.of("svg", "png", "pdf"), DiagramPicture.formats().stream().map(FileExport.Format::extension).toList());
		for (FileExport.Format format : DiagramPicture.formats()) {
			Path target = folder.resolve("图." + format.extension());
			workbench.closingDialogs(() -> {
				Job job = exports().file().schedule(target, format);
				workbench.await("not written", () -> job.getResult() != null && Files.exists(target));
				return null;
			});
			assertTrue(Files.size(target) > 1000, target.toString());
		}
		String svg = Files.readString(folder.resolve("图.svg"));
		assertTrue(svg.contains("河湾县国民经济和社会发展第十五个五年规划纲要") && svg.contains("退牧还草工程"), svg);
		byte[] pdf = Files.readAllBytes(folder.resolve("图.pdf"));
		assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(pdf, 4));
	}

	@Test
	void onlyWhatIsShownIsWritten() throws Exception {
		window.select("退牧还草工程");
		window.finder().focus(1);
		workbench.await("not focused", () -> window.nodes().size() == 2);
		String svg = written("svg");
		assertTrue(svg.contains("森林覆盖率") && !svg.contains("粮食产量"), svg);
	}

	private String written(String format) throws Exception {
		Path target = folder.resolve("部分." + format);
		workbench.closingDialogs(() -> {
			exports().file().schedule(target, new FileExport.Format(format, format));
			workbench.await("not written", () -> Files.exists(target));
			return null;
		});
		return Files.readString(target);
	}

	@Test
	void isCopiedAsAPicture() {
		Drawing drawing = exports().picture().drawing();
		Job job = exports().copy();
		workbench.await("not made", () -> job.getResult() != null);
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		// another picture may be there from before
		workbench.await("not in the clipboard", () -> clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData image && image.width == Math.ceil(2 * drawing.width())
				&& image.height == Math.ceil(2 * drawing.height()));
		clipboard.dispose();
	}

	@Test
	void isPrintedOnAPage() throws Exception {
		Printer printer = printer("打印.pdf");
		PrintedDrawing drawing = new PrintedDrawing(exports().picture().drawing(), Fonts.dialogFace());
		assertEquals(1, drawing.readable(printer).count());
		assertEquals(1, printed(drawing, printer, drawing.readable(printer), "打印.pdf"));
	}

	@Test
	void aLargeOneIsPrintedOnPagesToBePutTogetherOrOnOne() throws Exception {
		String indicators = IntStream.rangeClosed(1, 60).mapToObj(i -> "  指标 第" + i + "项工作完成率  单位 %  目标 " + i + "  预期性\n").collect(Collectors.joining());
		plans.replace("  指标 粮食产量", indicators + "  指标 粮食产量");
		workbench.await("not drawn", () -> window.nodes().size() == 63);
		Printer printer = printer("多页.pdf");
		PrintedDrawing drawing = new PrintedDrawing(exports().picture().drawing(), Fonts.dialogFace());
		PageGrid pages = drawing.readable(printer);
		assertTrue(pages.count() > 1, pages::toString);
		assertTrue(drawing.onOnePage(printer).scale() < pages.scale());
		assertEquals(pages.count(), printed(drawing, printer, pages, "多页.pdf"));
		Printer again = printer("一页.pdf");
		assertEquals(1, printed(drawing, again, drawing.onOnePage(again), "一页.pdf"));
	}

	@Test
	void pagesAreAsFewAsTheyCanBeToBeRead() {
		assertEquals(new PageGrid(1, 1, 1), PageGrid.readable(500, 400, 700, 900, 1));
		assertEquals(new PageGrid(1, 1, 0.875), PageGrid.readable(800, 400, 700, 900, 1));
		assertEquals(new PageGrid(3, 2, 0.84), PageGrid.readable(2500, 1300, 700, 900, 1));
		assertEquals(new PageGrid(1, 1, 0.28), PageGrid.onOnePage(2500, 1300, 700, 900, 1));
	}

	/** One that writes a file. */
	private Printer printer(String file) {
		PrinterData data = Arrays.stream(Printer.getPrinterList()).filter(printer -> FILE_PRINTER.equals(printer.driver)).findFirst().orElse(null);
		Assumptions.assumeTrue(data != null, "no printer that writes files");
		data.printToFile = true;
		data.fileName = folder.resolve(file).toString();
		data.orientation = PrinterData.LANDSCAPE;
		return new Printer(data);
	}

	/** How many pages are in the file when it has been printed. */
	private int printed(PrintedDrawing drawing, Printer printer, PageGrid pages, String file) throws Exception {
		Job job = exports().print(drawing, printer, pages);
		workbench.await("not printed", () -> job.getResult() != null);
		assertTrue(job.getResult().isOK(), () -> job.getResult().toString());
		int[] count = new int[1];
		workbench.await("nothing printed", () -> (count[0] = pages(folder.resolve(file))) > 0);
		return count[0];
	}

	/** 0 as long as it is not whole. */
	private static int pages(Path pdf) {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return document.getNumberOfPages();
		} catch (IOException notYet) {
			return 0;
		}
	}

	@Test
	void theDialogForAFileComesAndGoesWithEscape() throws Exception {
		escaped(() -> window.action("org.planwright.diagram.export").run());
	}

	@Test
	void theDialogForAPrinterComesAndGoesWithEscape() throws Exception {
		Assumptions.assumeTrue(Printer.getPrinterList().length > 0, "no printer");
		escaped(() -> window.action("org.planwright.diagram.print").run());
	}

	/** Does something that brings a dialog of the window system, which is none of ours to be looked at, and presses Escape in it. */
	private void escaped(Runnable work) {
		boolean[] over = new boolean[1];
		boolean[] open = new boolean[1];
		Display display = Display.getCurrent();
		display.timerExec(DIALOG_MILLIS, new Runnable() {
			@Override
			public void run() {
				if (!over[0]) {
					open[0] = true;
					Keyboard.press(0, SWT.ESC);
					display.timerExec(DIALOG_MILLIS, this);
				}
			}
		});
		work.run();
		over[0] = true;
		assertTrue(open[0], "there was no dialog");
		assertEquals(3, window.nodes().size());
	}

	private ExportActions exports() {
		return window.exports();
	}
}
