package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ui.review.ReviewItem;
import org.planwright.ui.welcome.DraftDrop;
import org.planwright.ui.welcome.DraftPage;

/** How a drafter gets a draft checked: dropped on the page, recognised, with findings, turned into a plan. */
class DraftPageTest {

	private static final String NUMBERING = "N01";
	private static final String INCREMENT = "C02";
	private static final String DRAFT = """
			清溪县国民经济和社会发展第十五个五年规划纲要

			第一章　发展目标
			到2030年，森林覆盖率提高2.3个百分点，生态质量持续向好。

			专栏1　“十五五”时期主要指标
			类别	指标	单位	2025年实际	2030年目标	属性
			绿色生态	森林覆盖率	%	30.3	32.4	约束性
			绿色生态	空气质量优良天数比率	%	92.1	93.0	预期性

			第三章　重点任务
			推进清溪河流域综合治理。
			""";

	@TempDir
	Path folder;
	private final Workbench workbench = new Workbench();
	private DraftPage page;

	@BeforeEach
	void show() throws Exception {
		workbench.watchLog();
		workbench.samples();
		workbench.firstEditor();
		workbench.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.planwright.ui.welcome.show", null);
		page = (DraftPage) workbench.page().getActiveEditor();
	}

	@AfterEach
	void close() {
		workbench.close(page);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void aDroppedDraftIsRecognisedAndCheckedAndLeftAsItIs() throws Exception {
		byte[] bytes = DRAFT.getBytes(Charset.forName("GB18030"));
		Path draft = Files.write(folder.resolve("草案.txt"), bytes);
		page.drop().dropped(new String[] { folder.resolve("图.png").toString(), draft.toString() });
		workbench.await("no findings", () -> page.shown().isPresent());

		assertTrue(page.said().matches("(?s).*2.*1.*2.*"), page.said());
		assertTrue(page.getPartName().contains("草案.txt"));
		assertTrue(finding(NUMBERING).isPresent() && finding(INCREMENT).isPresent(), page.said());
		page.findings().select(List.of(finding(INCREMENT).orElseThrow()));
		workbench.await("both places are not shown", () -> page.findings().shown(0) != null && page.findings().shown(1) != null
				&& page.findings().shown(0).text().contains("2.3个百分点"));
		assertTrue(page.findings().shown(1).text().contains("森林覆盖率\t%\t30.3\t32.4"), page.findings().shown(1).text());
		assertFalse(page.canSaveCopy(), "there are no comments in a text");
		assertArrayEquals(bytes, Files.readAllBytes(draft));
	}

	@Test
	void anotherDraftTakesThePlaceOfTheFirstOnTheSamePage() throws Exception {
		check(Files.writeString(folder.resolve("一.txt"), DRAFT));
		DraftPage.check(workbench.page(), Files.writeString(folder.resolve("二.txt"), DRAFT.replace("第三章", "第二章")));
		assertSame(page, workbench.page().getActiveEditor());
		workbench.await("the other draft is not shown", () -> page.shown().filter(draft -> draft.file().endsWith("二.txt")).isPresent());
		assertTrue(finding(NUMBERING).isEmpty());
	}

	@Test
	void whatIsNoDraftIsRefusedInPlaceAndTheNextOneChecked() throws Exception {
		for (Path bad : List.of(Files.writeString(folder.resolve("便笺.txt"), "今天下午三点开会。\n"), Files.write(folder.resolve("空.docx"), new byte[0]),
				Files.writeString(folder.resolve("坏.docx"), "PK\u0003\u0004不是文档"), folder.resolve("没有.txt"))) {
			page.drop().dropped(new String[] { bad.toString() });
			workbench.await(bad + " is not refused", () -> page.said().contains(bad.getFileName().toString()) && page.shown().isEmpty() && !page.isChecking());
		}
		check(Files.writeString(folder.resolve("草案.txt"), DRAFT));
		assertTrue(finding(NUMBERING).isPresent());
	}

	@Test
	void aCheckCanBeGivenUp() throws Exception {
		page.check(Files.writeString(folder.resolve("草案.txt"), DRAFT));
		page.cancel();
		workbench.await("the check goes on", () -> !page.isChecking());
		assertTrue(page.shown().isEmpty());
		assertTrue(page.said().contains("草案.txt"), page.said());
	}

	@Test
	void aWordDraftIsGivenBackWithCommentsAndNeverWrittenOver() throws Exception {
		// in the order of the product, and in another thread than the one that reads, which would wait without end if nobody took the log
		Platform.getBundle("org.planwright.exchange").start();
		Platform.getBundle("org.apache.logging.log4j.api").start();
		byte[] word = WordDraft.of(DRAFT);
		Path draft = Files.write(folder.resolve("草案.docx"), word);
		check(draft);
		assertTrue(page.canSaveCopy());
		assertTrue(finding(NUMBERING).isPresent() && finding(INCREMENT).isPresent(), page.said());

		Path copy = folder.resolve("草案（附批注）.docx");
		assertTrue(saveCopy(copy, false).isOK());
		assertTrue(WordDraft.part(Files.readAllBytes(copy), "word/comments.xml").contains(INCREMENT));
		assertEquals(1, tables(copy));
		assertTrue(saveCopy(copy, true).isOK());
		assertEquals(2, tables(copy), "no table of findings");
		assertTrue(refusal(draft).contains("草案.docx"), "the draft may be written over");
		assertArrayEquals(word, Files.readAllBytes(draft));

		Files.write(draft, WordDraft.of(DRAFT.replace("第三章", "第二章")));
		assertTrue(refusal(folder.resolve("另一份.docx")).contains("草案.docx"), "the draft has changed");
		assertFalse(Files.exists(folder.resolve("另一份.docx")));
	}

	@Test
	void aDraftIsTurnedIntoAPlanThatIsOpened() throws Exception {
		check(Files.writeString(folder.resolve("草案.txt"), DRAFT));
		Path plan = folder.resolve("清溪县.plan");
		Job job = page.toPlan(plan);
		workbench.await("the plan is not opened", () -> plan.equals(file(workbench.page().getActiveEditor())));
		assertTrue(job.getResult().isOK());
		assertTrue(Files.readString(plan).contains("第三章"));
		assertTrue(Files.exists(folder.resolve("清溪县.plan.report.txt")));

		IEditorPart editor = workbench.page().getActiveEditor();
		IResource link = editor.getEditorInput().getAdapter(IResource.class);
		workbench.close(editor);
		link.delete(true, null);
	}

	@Test
	void thePageAndTheWindowTakeFilesThatAreDropped() {
		Shell window = workbench.page().getWorkbenchWindow().getShell();
		Composite page = null;
		for (Control at = window.getDisplay().getFocusControl(); at != window; at = at.getParent()) {
			page = at.getData(DND.DROP_TARGET_KEY) == null ? page : (Composite) at;
		}
		for (Control place : new Control[] { page, window }) {
			DropTarget drop = (DropTarget) place.getData(DND.DROP_TARGET_KEY);
			assertTrue(List.of(drop.getTransfer()).contains(FileTransfer.getInstance()));
			assertInstanceOf(DraftDrop.class, drop.getDropListeners()[0]);
		}
	}

	private static int tables(Path document) throws Exception {
		return WordDraft.part(Files.readAllBytes(document), "word/document.xml").split("<w:tbl>").length - 1;
	}

	private IStatus saveCopy(Path copy, boolean summary) throws Exception {
		Job[] job = new Job[1];
		workbench.closingDialogs(() -> {
			job[0] = page.saveCopy(copy, summary);
			workbench.await("the copy is not written", () -> job[0].getResult() != null);
			return null;
		});
		return job[0].getResult();
	}

	/** Why a copy is not written, as it is shown too. */
	private String refusal(Path copy) {
		Job job = page.saveCopy(copy, false);
		workbench.await("the job does not end", () -> job.getResult() != null);
		assertEquals(IStatus.WARNING, job.getResult().getSeverity());
		Display display = workbench.page().getWorkbenchWindow().getShell().getDisplay();
		Supplier<Optional<Shell>> told = () -> Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(job.getName())).findFirst();
		workbench.await("nobody is told", () -> told.get().isPresent());
		told.get().get().close();
		return job.getResult().getMessage();
	}

	private void check(Path draft) {
		page.check(draft);
		workbench.await("no findings", () -> page.shown().filter(shown -> shown.file().equals(draft)).isPresent());
	}

	private Optional<ReviewItem> finding(String rule) {
		return page.findings().groups().stream().flatMap(group -> group.items().stream()).filter(item -> item.key().rule().equals(rule)).findFirst();
	}

	private static Path file(IEditorPart editor) {
		IResource file = editor == null ? null : editor.getEditorInput().getAdapter(IResource.class);
		return file == null || file.getLocation() == null ? null : file.getLocation().toPath();
	}
}
