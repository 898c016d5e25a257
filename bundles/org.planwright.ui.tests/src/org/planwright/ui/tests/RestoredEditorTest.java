package org.planwright.ui.tests;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An editor that the workbench opens again as it was left. */
class RestoredEditorTest {

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);

	@Test
	void thePlaceThatWasLeftIsSeenAgain() throws Exception {
		String text = "规划：清源县十五五纲要\n\n第一章　守护绿水青山\n"
				+ IntStream.rangeClosed(1, 400).mapToObj(i -> "第" + i + "项任务扎实推进，成效明显。").collect(Collectors.joining("\n"));
		IFile file = plans.write("重开.plan", text);
		ITextEditor left = plans.open(file);
		int caret = text.indexOf("第300项");
		left.selectAndReveal(caret, 0);
		XMLMemento state = XMLMemento.createWriteRoot("editor");
		((IPersistableEditor) left).saveState(state.createChild("editorState"));
		String id = left.getSite().getId();
		workbench.close(left);

		workbench.page().openEditors(new IEditorInput[] { new FileEditorInput(file) }, new String[] { id }, new IMemento[] { state }, IWorkbenchPage.MATCH_NONE, 0);
		ITextEditor again = (ITextEditor) workbench.page().findEditor(new FileEditorInput(file));
		StyledText widget = (StyledText) again.getAdapter(Control.class);
		workbench.await("the caret is out of sight", () -> widget.getCaretOffset() == caret && widget.getClientArea().contains(widget.getLocationAtOffset(caret)));
	}
}
