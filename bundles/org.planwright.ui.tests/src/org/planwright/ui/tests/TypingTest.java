package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.typing.NumberEdit;
import org.planwright.ui.typing.PairEdit;

/** What the editor adds to what is typed. */
class TypingTest {

	private final Workbench workbench = new Workbench();
	private IFile file;
	private ITextEditor editor;
	private StyledText widget;

	@BeforeEach
	void openPlan() throws Exception {
		workbench.watchLog();
		file = workbench.samples().getFile("输入.plan");
		file.create("\n".getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		editor = workbench.open(file);
		widget = (StyledText) editor.getAdapter(Control.class);
		widget.setFocus();
	}

	@AfterEach
	void closePlan() throws Exception {
		UiPlugin.instance().getPreferenceStore().setToDefault(PairEdit.ENABLED);
		UiPlugin.instance().getPreferenceStore().setToDefault(NumberEdit.ENABLED);
		workbench.close(editor);
		file.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	/** Types a text with a bar where the caret is at the end of the text that is there. */
	private String typed(String before, String signs) {
		int caret = before.indexOf('¦');
		document().set(before.replace("¦", ""));
		widget.setCaretOffset(caret);
		Keyboard.commit(widget, signs);
		StringBuilder text = new StringBuilder(document().get());
		return text.insert(widget.getCaretOffset(), '¦').toString();
	}

	private IDocument document() {
		return Workbench.document(editor);
	}

	@Test
	void aBracketIsClosedAndItsClosingSignTypedOver() {
		assertEquals("到2030年，「¦」", typed("到2030年，¦", "「"));
		assertEquals("到2030年，「甲」¦", typed("到2030年，¦", "「甲」"));
		assertEquals("（一）¦", typed("¦", "（一）"));
		assertEquals("《森林法》¦", typed("¦", "《森林法》"));
		assertEquals("“十五五”¦", typed("¦", "“十五五”"));
	}

	@Test
	void beforeAWordNothingIsClosed() {
		assertEquals("「¦森林覆盖率", typed("¦森林覆盖率", "「"));
	}

	@Test
	void aClosingSignThatClosesNothingIsTyped() {
		assertEquals("森林」¦」", typed("森林¦」", "」"));
	}

	@Test
	void anEmptyPairIsDeletedTogether() {
		assertEquals("甲¦", typed("甲「¦」", "\b"));
		assertEquals("甲¦乙」", typed("甲「¦乙」", "\b"));
	}

	@Test
	void numbersGoOnInANewLine() {
		assertEquals("一、农业\n二、¦", typed("一、农业¦", "\r"));
		assertEquals("（一）种植\n（二）¦", typed("（一）种植¦", "\r"));
		assertEquals("专栏1：水利 {\n  1. 水库，库容3200万立方米。\n  2. ¦\n}", typed("专栏1：水利 {\n  1. 水库，库容3200万立方米。¦\n}", "\r"));
		assertEquals("第九条　实施\n第十条　¦", typed("第九条　实施¦", "\r"));
	}

	@Test
	void aLineThatIsOnlyANumberEndsTheList() {
		assertEquals("一、农业\n¦", typed("一、农业\n二、¦", "\r"));
		assertEquals("专栏1：水利 {\n  1. 水库。\n  ¦\n}", typed("专栏1：水利 {\n  1. 水库。\n  2. ¦\n}", "\r"));
	}

	@Test
	void numbersInTheMiddleOfALineAndDecimalsDoNotGoOn() {
		assertEquals("一、农\n¦业", typed("一、农¦业", "\r"));
		assertEquals("1.5万亩\n¦", typed("1.5万亩¦", "\r"));
	}

	@Test
	void whoDoesNotWantItIsLeftAlone() {
		UiPlugin.instance().getPreferenceStore().setValue(PairEdit.ENABLED, false);
		UiPlugin.instance().getPreferenceStore().setValue(NumberEdit.ENABLED, false);
		assertEquals("「¦", typed("¦", "「"));
		assertEquals("一、农业\n¦", typed("一、农业¦", "\r"));
	}

	@Test
	void oneUndoTakesAClosedPairBack() {
		typed("甲¦", "「");
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
		assertEquals("甲", document().get());
	}

	@Test
	void keysOfTheKeyboardAreCompletedToo() {
		document().set("一、农业");
		widget.setCaretOffset(4);
		workbench.page().getWorkbenchWindow().getShell().forceActive();
		widget.forceFocus();
		workbench.await("no focus", () -> Display.getCurrent().getFocusControl() == widget);
		Keyboard.press(0, SWT.CR);
		workbench.await("no next number", () -> document().get().equals("一、农业\n二、"));
	}

	/** What is not chosen yet is put into the text itself, past all that completes what is typed. */
	@Test
	void whatAnInputMethodShowsBeforeItIsChosenStaysAsItIs() {
		document().set("见");
		widget.setCaretOffset(1);
		widget.getContent().replaceTextRange(1, 0, "「ni");
		assertEquals("见「ni", document().get());
		widget.getContent().replaceTextRange(1, 3, "「你」");
		assertEquals("见「你」", document().get());
	}
}
