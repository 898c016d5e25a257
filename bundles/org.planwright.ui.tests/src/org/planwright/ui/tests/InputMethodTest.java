package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An input method shows what is being composed in the text, underlined, and then puts the characters there. GTK's own one, which takes the number of a character
 * after Ctrl+Shift+U, goes the same way as those for Chinese.
 */
class InputMethodTest {

	private static final String PLAN = "规划：清溪县十五五纲要\n\n第一章　总则\n";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private final Hand hand = new Hand(workbench);
	private IFile file;
	private ITextEditor editor;
	private IDocument document;
	private StyledText text;

	@BeforeEach
	void openPlan() throws Exception {
		assumeTrue("gtk".equals(SWT.getPlatform()), "the input method is GTK's");
		file = plans.write("输入.plan", PLAN);
		editor = plans.open(file);
		document = plans.document();
		text = (StyledText) editor.getAdapter(Control.class);
		editor.selectAndReveal(document.getLength(), 0);
	}

	@Test
	void whatIsComposedIsShownAndThenReplacedByTheCharacter() throws Exception {
		compose("68ee");
		hand.press(text, 0, ' ');
		workbench.await("not put there: " + document.get(), () -> document.get().equals(PLAN + "森"));
		hand.press(text, SWT.CTRL, 's');
		workbench.await("not saved", () -> !editor.isDirty());
		assertEquals(PLAN + "森", Files.readString(file.getLocation().toPath()));
	}

	@Test
	void fullWidthSignsComeOutAsTheyAre() throws Exception {
		for (String sign : List.of("ff0c", "3002", "ff1b")) {
			compose(sign);
			hand.press(text, 0, ' ');
			workbench.await("not put there: " + document.get(), () -> document.get().endsWith(Character.toString(Integer.parseInt(sign, 16))));
		}
		assertEquals(PLAN + "，。；", document.get());
	}

	@Test
	void whatIsGivenUpLeavesNothing() {
		compose("68");
		hand.press(text, 0, SWT.ESC);
		workbench.await("something is left: " + document.get(), () -> document.get().equals(PLAN));
	}

	private void compose(String number) {
		hand.press(text, SWT.CTRL | SWT.SHIFT, 'u');
		workbench.await("nothing is composed", () -> document.get().endsWith("u"));
		for (char key : number.toCharArray()) {
			hand.press(text, 0, key);
		}
		workbench.await("not shown: " + document.get(), () -> document.get().endsWith("u" + number));
	}
}
