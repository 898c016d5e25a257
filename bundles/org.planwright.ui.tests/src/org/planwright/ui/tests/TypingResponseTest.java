package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workbench answers while somebody types in a plan of a megabyte. */
class TypingResponseTest {

	private static final int BYTES = 1_000_000;
	private static final long P99_MILLIS = 100;
	private static final long LONGEST_MILLIS = 250;
	private static final int KEY_MILLIS = 70;
	private static final int KEYS = 120;
	private static final int PAUSE_MILLIS = 1500;

	private final Workbench workbench = new Workbench();
	private IFile file;
	private ITextEditor editor;
	private IDocument document;
	private StyledText widget;

	@BeforeEach
	void openPlan() throws Exception {
		workbench.watchLog();
		file = workbench.samples().getFile("石桥县.plan");
		file.create(LongPlan.of(BYTES).getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		editor = workbench.open(file);
		document = Workbench.document(editor);
		widget = ((ISourceViewer) editor.getAdapter(ITextOperationTarget.class)).getTextWidget();
		workbench.await("it is not checked", () -> !Workbench.markers(file, "T01").isEmpty());
	}

	@AfterEach
	void closePlan() throws Exception {
		workbench.close(editor);
		file.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void eventsDoNotWaitWhileSomebodyTypes() throws Exception {
		int at = document.get().indexOf("。\n", document.getLength() / 2);
		widget.setCaretOffset(at);
		widget.showSelection();
		widget.forceFocus();
		workbench.await("no focus", widget::isFocusControl);
		int lines = document.getNumberOfLines();
		try (DisplayWatchdog watchdog = new DisplayWatchdog(widget.getDisplay())) {
			type(KEYS, watchdog);
			// what follows a pause counts too
			pause(watchdog);
			String measured = "p99 " + watchdog.millis(0.99) + " ms, longest " + watchdog.longest() + " ms";
			assertTrue(watchdog.millis(0.99) <= P99_MILLIS && watchdog.longest() <= LONGEST_MILLIS, () -> measured + "\n" + watchdog.report());
		}
		assertEquals(lines + KEYS / 20, document.getNumberOfLines());
	}

	/** Types letters, and a new line with every twentieth key, as fast as a quick typist. */
	private void type(int keys, DisplayWatchdog watchdog) {
		Display display = widget.getDisplay();
		int[] typed = new int[1];
		Runnable next = new Runnable() {
			@Override
			public void run() {
				if (typed[0] < keys) {
					typed[0]++;
					Keyboard.press(0, typed[0] % 20 == 0 ? SWT.CR : 'a' + typed[0] % 26);
					display.timerExec(KEY_MILLIS, this);
				}
			}
		};
		int before = document.getLength();
		display.timerExec(KEY_MILLIS, next);
		watchdog.handleUntil("keys are lost", () -> document.getLength() >= before + keys);
	}

	private void pause(DisplayWatchdog watchdog) {
		boolean[] over = new boolean[1];
		widget.getDisplay().timerExec(PAUSE_MILLIS, () -> over[0] = true);
		watchdog.handleUntil("time stands still", () -> over[0]);
	}
}
