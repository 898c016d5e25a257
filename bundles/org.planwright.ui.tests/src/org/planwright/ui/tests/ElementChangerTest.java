package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Source;
import org.planwright.graph.layout.Point;
import org.planwright.graph.sidecar.LayoutFile;
import org.planwright.ide.elements.ChangeAnswer;
import org.planwright.ide.elements.ElementChange;
import org.planwright.ide.elements.ElementChange.Connect;
import org.planwright.ide.elements.ElementChange.Rename;
import org.planwright.ide.elements.ElementChange.SetValue;
import org.planwright.ide.elements.ElementKind;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ui.elements.DeleteQuestion;
import org.planwright.ui.elements.ElementChanger;

/** Elements of plans changed in the workbench, in editors and in files that nobody has open. */
class ElementChangerTest {

	private static final String OPEN = """
			规划：沙溪县十五五纲要

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  目标 46.5  约束性
			}

			专栏2：生态项目 {
			  // 资金待落实
			  1. 北山造林工程，造林12万亩。
			}
			""";
	private static final String CLOSED = """
			规划：沙溪镇实施方案
			上位规划：沙溪县十五五纲要

			推进国土绿化。
			@ 支撑 沙溪县十五五纲要/森林覆盖率
			""";

	private final Workbench workbench = new Workbench();
	private IFile open;
	private IFile closed;
	private ITextEditor editor;
	private IDocument document;

	@BeforeEach
	void start() throws Exception {
		IProject project = workbench.samples();
		open = project.getFile("沙溪县.plan");
		closed = project.getFile("沙溪镇.plan");
		open.create(new ByteArrayInputStream(OPEN.getBytes(StandardCharsets.UTF_8)), true, null);
		closed.create(new ByteArrayInputStream(CLOSED.getBytes(StandardCharsets.UTF_8)), true, null);
		editor = workbench.open(open);
		document = Workbench.document(editor);
		workbench.watchLog();
	}

	@AfterEach
	void stop() throws Exception {
		workbench.close(editor);
		open.delete(true, null);
		closed.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	private ElementRef at(ElementKind kind, String name, String words) {
		int start = OPEN.indexOf(words);
		return new ElementRef(kind, name, new Source(open.getLocationURI().toString(), start, start + words.length()));
	}

	private ElementRef indicator() {
		return at(ElementKind.INDICATOR, "森林覆盖率", "指标 森林");
	}

	private ElementRef project() {
		return at(ElementKind.PROJECT, "北山造林工程", "1. 北山");
	}

	private ChangeAnswer perform(ElementChange... changes) {
		CompletableFuture<ChangeAnswer> answer = ElementChanger.perform(editor, List.of(changes));
		workbench.await("no answer", answer::isDone);
		return answer.join();
	}

	private void undo() throws Exception {
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		history.undo(DocumentUndoManagerRegistry.getDocumentUndoManager(document).getUndoContext(), null, null);
	}

	@Test
	void severalChangesOfAnOpenPlanAreOneUndo() throws Exception {
		assertInstanceOf(ChangeAnswer.Edits.class, perform(new SetValue(indicator(), ColumnMeaning.of(Meaning.TARGET), "47"),
				new SetValue(project(), ColumnMeaning.of(Meaning.LEAD), "县林业局"), new Connect(project(), indicator())));
		assertEquals(OPEN.replace("目标 46.5", "目标 47").replace("12万亩。\n", "12万亩。\n  @ 牵头 县林业局  支撑 森林覆盖率\n"), document.get().replace("支撑 森林覆盖率  牵头 县林业局", "牵头 县林业局  支撑 森林覆盖率"));
		assertTrue(editor.isDirty());
		undo();
		assertEquals(OPEN, document.get());
	}

	@Test
	void aFileThatNobodyHasOpenIsChangedAndSavedAndTheSameUndoTakesThatBack() throws Exception {
		assertInstanceOf(ChangeAnswer.Edits.class, perform(new Rename(indicator(), "林草覆盖率")));
		assertEquals(OPEN.replace("指标 森林覆盖率", "指标 林草覆盖率"), document.get());
		assertEquals(CLOSED.replace("森林覆盖率", "林草覆盖率"), Files.readString(closed.getLocation().toPath()));
		undo();
		assertEquals(OPEN, document.get());
		assertEquals(CLOSED, Files.readString(closed.getLocation().toPath()));
	}

	@Test
	void placesInDiagramsFollowAndWhatIsMovedThereSinceDoesNotHinderUndo() throws Exception {
		LayoutFile layout = LayoutFile.of(open.getLocation().toPath());
		try {
			layout.write(DiagramKind.SUPPORT, Map.of("indicator/森林覆盖率", new Point(10, 20)));
			assertInstanceOf(ChangeAnswer.Edits.class, perform(new Rename(indicator(), "林草覆盖率")));
			assertEquals(new Point(10, 20), layout.read(DiagramKind.SUPPORT).get("indicator/林草覆盖率"));
			undo();
			assertEquals(Map.of("indicator/森林覆盖率", new Point(10, 20)), layout.read(DiagramKind.SUPPORT));
			perform(new Rename(indicator(), "林草覆盖率"));
			layout.write(DiagramKind.SUPPORT, Map.of("indicator/林草覆盖率", new Point(11, 22)));
			undo();
			assertEquals(OPEN, document.get());
			assertEquals(Map.of("indicator/林草覆盖率", new Point(11, 22)), layout.read(DiagramKind.SUPPORT));
		} finally {
			Files.deleteIfExists(layout.path());
		}
	}

	@Test
	void whatIsTypedMeanwhileStays() throws Exception {
		CompletableFuture<ChangeAnswer> answer = ElementChanger.perform(editor, List.of(new SetValue(indicator(), ColumnMeaning.of(Meaning.TARGET), "47")));
		document.replace(OPEN.indexOf("专栏1"), 0, "第一章　发展目标\n");
		workbench.await("no answer", answer::isDone);
		assertInstanceOf(ChangeAnswer.Edits.class, answer.join());
		assertEquals(OPEN.replace("目标 46.5", "目标 47").replace("专栏1", "第一章　发展目标\n专栏1"), document.get());
	}

	/** Presses a button of the next message, counted from 0; tells whether it has been pressed. */
	private static BooleanSupplier answering(int button) {
		boolean[] pressed = new boolean[1];
		Display display = Display.getCurrent();
		display.timerExec(100, new Runnable() {
			@Override
			public void run() {
				Shell dialog = display.getActiveShell();
				Button found = dialog != null && dialog.getData() instanceof MessageDialog ? button(dialog, button) : null;
				if (found == null) {
					display.timerExec(100, this);
				} else {
					pressed[0] = true;
					found.notifyListeners(SWT.Selection, new Event());
				}
			}
		});
		return () -> pressed[0];
	}

	private static Button button(Composite parent, int id) {
		for (Control control : parent.getChildren()) {
			if (control instanceof Button button && Integer.valueOf(id).equals(button.getData())) {
				return button;
			}
			Button within = control instanceof Composite composite ? button(composite, id) : null;
			if (within != null) {
				return within;
			}
		}
		return null;
	}

	@Test
	void whatOthersReferToIsDeletedWithTheReferencesWhenAPersonSaysSo() throws Exception {
		perform(new Connect(project(), indicator()));
		String connected = document.get();
		answering(0);
		DeleteQuestion.ask(editor, List.of(indicator()));
		workbench.await("not deleted", () -> document.get().equals(OPEN.replace("  指标 森林覆盖率  单位 %  目标 46.5  约束性\n", "")));
		assertEquals(CLOSED.replace("@ 支撑 沙溪县十五五纲要/森林覆盖率\n", ""), Files.readString(closed.getLocation().toPath()));
		undo();
		assertEquals(connected, document.get());
		assertEquals(CLOSED, Files.readString(closed.getLocation().toPath()));
	}

	@Test
	void whatOthersReferToStaysWhenAPersonSaysNo() throws Exception {
		BooleanSupplier answered = answering(1);
		DeleteQuestion.ask(editor, List.of(indicator()));
		workbench.await("no question", answered);
		assertEquals(OPEN, document.get());
	}

	@Test
	void aRefusalSaysWhyAndChangesNothing() {
		ChangeAnswer.Refusal refusal = assertInstanceOf(ChangeAnswer.Refusal.class, perform(new SetValue(indicator(), ColumnMeaning.of(Meaning.TARGET), "")));
		assertTrue(refusal.reason().contains("森林覆盖率"), refusal::reason);
		assertEquals(OPEN, document.get());
	}
}
