package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ctrl+1 in the plan editor. */
class FixAssistTest {

	private static final String PLAN = """
			第一章　现代能源

			水电站装机3.6万平米，供热面积12万平米。
			加快清洁能源建设。
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private IFile file;
	private ITextEditor editor;
	private IDocument document;

	@BeforeEach
	void openPlan() throws Exception {
		file = plans.write("修正.plan", PLAN);
		editor = plans.open(file);
		document = plans.document();
		workbench.await("no finding", () -> !Workbench.markers(file, "V11").isEmpty());
	}

	@Test
	void offersFixesAtTheCursorAndAppliesOneAsOneStep() {
		ICompletionProposal[] fixes = fixes(PLAN.indexOf("平米"));
		assertEquals(3, fixes.length, "here, everywhere and in the project");

		fixes[1].apply(document);

		assertEquals(PLAN.replace("平米", "平方米"), document.get());
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
		assertEquals(PLAN, document.get());
	}

	@Test
	void knowsWhatWasTypedJustNow() throws Exception {
		document.replace(0, 0, "// 注释\n");
		ICompletionProposal[] fixes = fixes(document.get().indexOf("平米"));
		fixes[0].apply(document);
		assertEquals("// 注释\n" + PLAN.replaceFirst("平米", "平方米"), document.get());
	}

	@Test
	void aFixOfATextThatHasChangedDoesNothing() throws Exception {
		ICompletionProposal[] fixes = fixes(PLAN.indexOf("平米"));
		document.replace(0, 0, "// 注释\n");
		fixes[0].apply(document);
		assertEquals("// 注释\n" + PLAN, document.get());
	}

	@Test
	void offersTheFixesOfTheLineWhenThereAreNoneAtTheCursor() {
		assertEquals(3, fixes(PLAN.indexOf("水电站")).length);
	}

	@Test
	void saysWhyNothingMendsWhatIsFound() throws Exception {
		String table = "\n专栏1：主要指标 {\n  指标 城镇登记失业率  单位 %  基期 3.9  约束性\n}\n";
		document.replace(document.getLength(), 0, table);
		ICompletionProposal[] reasons = fixes(document.get().indexOf("城镇登记"));
		assertEquals(1, reasons.length);
		assertTrue(reasons[0].getDisplayString().startsWith("A01　"), reasons[0].getDisplayString());
		reasons[0].apply(document);
		assertEquals(PLAN + table, document.get());
	}

	@Test
	void offersNothingWhereNothingIsFound() {
		assertNull(fixes(PLAN.indexOf("加快")));
	}

	private ICompletionProposal[] fixes(int offset) {
		ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
		IQuickAssistProcessor processor = ((ISourceViewerExtension3) viewer).getQuickAssistAssistant().getQuickAssistProcessor();
		IQuickAssistInvocationContext context = new IQuickAssistInvocationContext() {
			@Override
			public int getOffset() {
				return offset;
			}

			@Override
			public int getLength() {
				return 0;
			}

			@Override
			public ISourceViewer getSourceViewer() {
				return viewer;
			}
		};
		// while the workbench starts, the server may be busy for longer than a person is kept waiting
		AtomicReference<ICompletionProposal[]> fixes = new AtomicReference<>();
		workbench.await("no answer", () -> {
			fixes.set(processor.computeQuickAssistProposals(context));
			return processor.getErrorMessage() == null;
		});
		return fixes.get();
	}
}
