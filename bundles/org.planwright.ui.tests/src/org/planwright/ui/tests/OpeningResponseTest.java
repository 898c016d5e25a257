package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.ui.preview.PreviewView;

/** The workbench answers while a plan of a megabyte is opened, coloured, folded, outlined, marked and shown in the preview. */
class OpeningResponseTest {

	private static final int BYTES = 1_000_000;
	private static final long LONGEST_MILLIS = 250;
	private static final int PAUSE_MILLIS = 2000;

	private final Workbench workbench = new Workbench();
	private IFile file;
	private ITextEditor editor;

	@BeforeEach
	void writePlan() throws Exception {
		workbench.watchLog();
		workbench.page().showView(PreviewView.ID);
		file = workbench.samples().getFile("石桥县.plan");
		file.create(LongPlan.of(BYTES).getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		workbench.await("it is not checked", () -> !Workbench.markers(file, "T01").isEmpty());
	}

	@AfterEach
	void deletePlan() throws Exception {
		workbench.close(editor);
		workbench.page().hideView(workbench.page().findView(PreviewView.ID));
		file.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void noEventWaitsWhileALongPlanIsOpened() {
		Display display = Display.getCurrent();
		try (DisplayWatchdog watchdog = new DisplayWatchdog(display)) {
			display.asyncExec(this::open);
			watchdog.handleUntil("not opened", () -> editor != null);
			watchdog.handleUntil("not folded", () -> viewer().getProjectionAnnotationModel() != null && viewer().getProjectionAnnotationModel().getAnnotationIterator().hasNext());
			watchdog.handleUntil("not coloured to the end", this::colouredAtEnd);
			pause(watchdog);
			String measured = "p99 " + watchdog.millis(0.99) + " ms, longest " + watchdog.longest() + " ms";
			assertTrue(watchdog.longest() <= LONGEST_MILLIS, () -> measured + "\n" + watchdog.report());
		}
	}

	private void open() {
		try {
			editor = workbench.open(file);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	private ProjectionViewer viewer() {
		return (ProjectionViewer) (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	private boolean colouredAtEnd() {
		StyledText text = viewer().getTextWidget();
		int at = text.getText().lastIndexOf("规模");
		return text.getStyleRangeAtOffset(at) != null;
	}

	private static void pause(DisplayWatchdog watchdog) {
		boolean[] over = new boolean[1];
		Display.getCurrent().timerExec(PAUSE_MILLIS, () -> over[0] = true);
		watchdog.handleUntil("time stands still", () -> over[0]);
	}
}
