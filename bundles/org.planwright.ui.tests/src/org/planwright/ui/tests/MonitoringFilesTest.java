package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.ui.actuals.ActualsViewerConfiguration;

/** What is wrong in a monitoring file is a marker at its line. */
class MonitoringFilesTest {

	private static final String PLAN = """
			规划：青石县十五五纲要
			规划期：2026—2030年  基期 2025年

			专栏1：“十五五”时期主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  指标 森林覆盖率   单位 %  基期 44.4  目标 46.5  约束性
			}
			""";
	private static final String ACTUALS = """
			监测：青石县十五五纲要
			格式：1
			指标 森林覆盖率
			@ 年度 2029年 46.1、2030年 46.2
			""";

	private final Workbench workbench = new Workbench();
	private IFile plan;
	private IFile actuals;

	@BeforeEach
	void start() {
		IProject project = workbench.samples();
		plan = project.getFile("青石县.plan");
		actuals = project.getFile("青石县.actuals");
		workbench.watchLog();
	}

	@AfterEach
	void stop() throws Exception {
		actuals.delete(true, null);
		plan.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	private static InputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aYearThatDoesNotLeadToTheTargetIsMarkedUntilItIsMended() throws Exception {
		plan.create(bytes(PLAN), true, null);
		actuals.create(bytes(ACTUALS), true, null);
		workbench.await("no marker", () -> Workbench.markers(actuals, "L05").size() == 1);
		assertEquals(4, Workbench.markers(actuals, "L05").getFirst().getAttribute(IMarker.LINE_NUMBER, 0));
		actuals.setContents(bytes(ACTUALS.replace("46.2", "46.5")), true, false, null);
		workbench.await("still marked", () -> Workbench.markers(actuals, "L05").isEmpty());
	}

	@Test
	void itsEditorColoursItProposesNamesOfThePlanAndTellsHowTheyGo() throws Exception {
		plan.create(bytes(PLAN), true, null);
		String text = ACTUALS + "@ 实绩 2026年 44.5\n指标 senlin";
		actuals.create(bytes(text), true, null);
		ITextEditor editor = (ITextEditor) IDE.openEditor(workbench.page(), actuals);
		try {
			ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
			workbench.await("not coloured", () -> viewer.getTextWidget().getStyleRangeAtOffset(0) != null);
			SourceViewerConfiguration configuration = new ActualsViewerConfiguration(editor, EditorsUI.getPreferenceStore());
			ICompletionProposal[] found = away(() -> configuration.getContentAssistant(viewer).getContentAssistProcessor(IDocument.DEFAULT_CONTENT_TYPE).computeCompletionProposals(viewer, text.length()));
			assertEquals(List.of("森林覆盖率"), Stream.of(found).map(ICompletionProposal::getDisplayString).toList());
			((ICompletionProposalExtension2) found[0]).apply(viewer, '\0', 0, text.length());
			assertTrue(viewer.getDocument().get().endsWith("指标 森林覆盖率  单位 %" + System.lineSeparator() + "@ 实绩 "), viewer.getDocument().get());

			String said = away(() -> configuration.getTextHover(viewer, IDocument.DEFAULT_CONTENT_TYPE).getHoverInfo(viewer, new Region(text.indexOf("44.5"), 0)));
			assertTrue(said.contains("<b>森林覆盖率</b>") && said.contains("46.5") && said.contains("2026"), said);
		} finally {
			workbench.close(editor);
		}
	}

	/** What something answers in another thread, as assistants and hovers are asked. */
	private <T> T away(Supplier<T> question) {
		CompletableFuture<T> answer = CompletableFuture.supplyAsync(question);
		workbench.await("no answer", answer::isDone);
		return answer.join();
	}
}
