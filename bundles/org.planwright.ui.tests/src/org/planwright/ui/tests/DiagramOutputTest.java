package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
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
import org.planwright.diagram.export.PrintedDrawing;
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
		PrinterData data = Arrays.stream(Printer.getPrinterList()).filter(printer -> FILE_PRINTER.equals(printer.driver)).findFirst().orElse(null);
		Assumptions.assumeTrue(data != null, "no printer that writes files");
		Path target = folder.resolve("打印.pdf");
		data.printToFile = true;
		data.fileName = target.toString();
		data.orientation = PrinterData.LANDSCAPE;
		Printer printer = new Printer(data);
		assertTrue(new PrintedDrawing(exports().picture().drawing()).print(printer));
		printer.dispose();
		workbench.await("nothing printed", () -> target.toFile().length() > 1000);
		assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(Files.readAllBytes(target), 4));
	}

	private ExportActions exports() {
		return window.exports();
	}
}
