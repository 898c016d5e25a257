package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.ui.editor.PlanEditor;

/** Pasting into the plan editor. */
class PasteTest {

	private static final String PLAN = "第一章　总则\n\n";
	private static final String PLAIN = "第二章   发展目标\n一、  做强产业 \n\n\n";
	private static final String WORD = """
			<html><body><p class=MsoNormal style='mso-list:l1 level1 lfo1'><span style='mso-list:Ignore'>第二章<span>&nbsp;</span></span>发展
			目标</p><p class=MsoNormal><span style='mso-list:Ignore'>一、<span>&nbsp;</span></span>做强产业</p></body></html>
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private final Clipboard clipboard = new Clipboard(Display.getCurrent());
	private ITextEditor editor;
	private IDocument document;

	@BeforeEach
	void openPlan() throws Exception {
		editor = plans.open("粘贴.plan", PLAN);
		document = plans.document();
		editor.selectAndReveal(PLAN.length(), 0);
	}

	@AfterEach
	void disposeClipboard() {
		clipboard.dispose();
	}

	@Test
	void whatWordCopiedBecomesLinesOfThePlanInOneStep() {
		clipboard.setContents(new Object[] { PLAIN, WORD }, new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		paste(ITextEditorActionConstants.PASTE);
		assertEquals(PLAN + "第二章　发展目标\n\n一、做强产业", document.get());
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
		assertEquals(PLAN, document.get());
	}

	@Test
	void asPlainTextItIsLeftAlone() {
		clipboard.setContents(new Object[] { PLAIN, WORD }, new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		paste(PlanEditor.PASTE_PLAIN);
		assertEquals(PLAN + PLAIN, document.get());
	}

	@Test
	void whatIsCopiedInTheEditorComesOutAsItWas() throws Exception {
		String text = "专栏1：重点项目 {\n  1. 供水\n  @ 规模 3万吨 \n\n\n\n}\n";
		document.replace(0, document.getLength(), text);
		ITextOperationTarget target = editor.getAdapter(ITextOperationTarget.class);
		target.doOperation(ITextOperationTarget.SELECT_ALL);
		target.doOperation(ITextOperationTarget.COPY);
		editor.selectAndReveal(text.length(), 0);
		paste(ITextEditorActionConstants.PASTE);
		assertEquals(text + text, document.get());
	}

	private void paste(String action) {
		editor.getAction(action).run();
	}
}
