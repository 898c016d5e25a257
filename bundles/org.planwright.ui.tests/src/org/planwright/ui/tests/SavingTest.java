package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.IDocumentProviderExtension3;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.app.DraftingPerspective;
import org.planwright.ide.backup.Backup;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.backup.BackupsView;

/** Saving a plan, and what happens when somebody else has changed its file. */
class SavingTest {

	private static final String PLAN = "规划：清溪县十五五纲要\n\n第一章　总则\n";
	private static final String OTHER = "规划：清溪县十五五纲要\n\n第一章　发展基础\n";

	private final Workbench workbench = new Workbench();
	private final Hand hand = new Hand(workbench);
	private IFile file;
	private Path path;
	private ITextEditor editor;
	private IDocument document;
	private StyledText text;

	@BeforeEach
	void openPlan() throws Exception {
		workbench.watchLog();
		file = workbench.samples().getFile("保存.plan");
		file.create(PLAN.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		path = file.getLocation().toPath();
		open();
	}

	private void open() throws Exception {
		editor = workbench.open(file);
		document = Workbench.document(editor);
		text = (StyledText) editor.getAdapter(Control.class);
		editor.selectAndReveal(document.getLength(), 0);
	}

	@AfterEach
	void closePlan() throws Exception {
		workbench.close(editor);
		UiPlugin.instance().safekeeping().backups().purge();
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		file.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void ctrlSWritesTheFileAndTheEditorIsCleanUntilSomethingIsUndone() throws Exception {
		type("abc");
		save();
		assertEquals(PLAN + "abc", Files.readString(path));
		assertTrue(file.isSynchronized(IResource.DEPTH_ZERO));
		assertTrue(editor.getDocumentProvider() instanceof IDocumentProviderExtension3 provider
				&& provider.isSynchronized(editor.getEditorInput()));

		hand.press(text, SWT.CTRL, 'z');
		workbench.await("not undone", () -> document.get().equals(PLAN));
		assertTrue(editor.isDirty(), "the file holds another text");
		hand.press(text, SWT.CTRL | SWT.SHIFT, 'z');
		workbench.await("not redone", () -> document.get().equals(PLAN + "abc"));
		assertFalse(editor.isDirty(), "the text is that of the file again");
	}

	@Test
	void savingKeepsPermissionsMarkersAndTheCaret() throws Exception {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
		IMarker bookmark = file.createMarker(IMarker.BOOKMARK);
		bookmark.setAttribute(IMarker.LINE_NUMBER, 3);
		bookmark.setAttribute(IMarker.CHAR_START, PLAN.indexOf("第一章"));
		bookmark.setAttribute(IMarker.CHAR_END, PLAN.indexOf("总则"));
		editor.selectAndReveal(0, 0);
		type("x");
		save();
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
		assertEquals(PLAN.indexOf("第一章") + 1, bookmark.getAttribute(IMarker.CHAR_START, 0));
		assertEquals(1, text.getCaretOffset());
		type("y");
		assertEquals("xy" + PLAN, document.get());
	}

	@Test
	void everySaveKeepsAVersion() throws Exception {
		type("a");
		save();
		type("b");
		save();
		assertEquals(List.of(PLAN + "ab", PLAN + "a", PLAN), versions());
	}

	@Test
	void typingPastingAndAVersionThatIsPutBackAreInOneHistoryThroughSaves() throws Exception {
		type("a");
		save();
		Clipboard clipboard = new Clipboard(text.getDisplay());
		clipboard.setContents(new Object[] { "b" }, new Transfer[] { TextTransfer.getInstance() });
		hand.press(text, SWT.CTRL, 'v');
		workbench.await("not pasted", () -> document.get().equals(PLAN + "ab"));
		clipboard.dispose();
		save();
		BackupsView view = (BackupsView) workbench.page().showView(BackupsView.ID);
		Table table = view.table();
		workbench.await("no versions", () -> table.getItemCount() == 3);
		hand.press(table, 0, SWT.END);
		workbench.await("not chosen", () -> table.getSelectionIndex() == 2);
		hand.press(table, 0, SWT.CR);
		workbench.await("not put back", () -> document.get().equals(PLAN) && editor.isDirty());
		assertEquals(PLAN + "ab", Files.readString(path));
		for (String before : List.of(PLAN + "ab", PLAN + "a", PLAN)) {
			hand.press(text, SWT.CTRL, 'z');
			workbench.await("not undone: " + document.get(), () -> document.get().equals(before));
			assertEquals(!before.equals(PLAN + "ab"), editor.isDirty());
		}
		workbench.page().hideView(view);
	}

	@Test
	void aCleanEditorShowsWhatSomebodyElseHasWritten() throws Exception {
		Files.writeString(path, OTHER);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		workbench.await("not loaded", () -> document.get().equals(OTHER));
		assertFalse(editor.isDirty());
	}

	@Test
	void aDirtyEditorIsLeftAloneWhenItsFileChangesAndAPersonIsAsked() throws Exception {
		type("my text");
		Files.writeString(path, OTHER);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		assertEquals(PLAN + "my text", document.get());
		String said = hand.answer(text("keepMine"), this::comeBack);
		assertTrue(said.contains("+ my text"), said);
		assertTrue(said.contains("− 第一章　发展基础"), said);
		assertEquals(PLAN + "my text", document.get());
		assertTrue(editor.isDirty());
	}

	@Test
	void whatIsTypedJustBeforeTheFileIsLoadedStays() throws Exception {
		Files.writeString(path, OTHER);
		Thread.ofPlatform().start(() -> refresh(file)).join();
		document.replace(document.getLength(), 0, "my text");
		boolean[] loaded = new boolean[1];
		text.getDisplay().asyncExec(() -> loaded[0] = true);
		workbench.await("events are lost", () -> loaded[0]);
		assertEquals(PLAN + "my text", document.get());
		assertTrue(editor.isDirty());
	}

	private static void refresh(IFile file) {
		try {
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void loadingTheFileKeepsTheTextThatIsGivenUp() throws Exception {
		type("my text");
		Files.writeString(path, OTHER);
		hand.answer(text("loadDisk"), this::comeBack);
		workbench.await("not loaded", () -> document.get().equals(OTHER) && !editor.isDirty());
		Backup kept = UiPlugin.instance().safekeeping().backups().of(path).getFirst();
		assertEquals(Backup.Kind.UNSAVED, kept.kind());
		assertEquals(PLAN + "my text", kept.text());
	}

	@Test
	void savingOverWhatSomebodyElseHasWrittenIsAskedAndKeepsIt() throws Exception {
		type("mine");
		Files.writeString(path, OTHER);
		hand.answer(text("overwrite"), this::pressSave);
		workbench.await("not saved", () -> !editor.isDirty());
		assertEquals(PLAN + "mine", Files.readString(path));
		assertEquals(List.of(PLAN + "mine", OTHER), versions());
	}

	@Test
	void aFileThatIsGoneIsWrittenAgainWhereItWas() throws Exception {
		type("mine");
		Files.delete(path);
		hand.answer(text("saveHere"), this::pressSave);
		workbench.await("not saved", () -> !editor.isDirty());
		assertEquals(PLAN + "mine", Files.readString(path));
		assertTrue(file.exists());
	}

	@Test
	void anEditorFollowsAFileThatIsRenamedWithItsTextAndItsVersions() throws Exception {
		type("a");
		save();
		type("b");
		IFile renamed = file.getProject().getFile("改名.plan");
		file.move(renamed.getFullPath(), true, null);
		file = renamed;
		path = renamed.getLocation().toPath();
		workbench.await("the editor does not follow", () -> renamed.equals(editor.getEditorInput().getAdapter(IFile.class)));
		document = Workbench.document(editor);
		workbench.await("the text does not follow", () -> document.get().equals(PLAN + "ab") && editor.isDirty());
		workbench.await("the versions do not follow", () -> UiPlugin.instance().safekeeping().backups().of(path).size() == 2);
	}

	@Test
	void aReadOnlyFileStaysAsItIsUntilAPersonAllowsWriting() throws Exception {
		type("mine");
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
		hand.answer(IDialogConstants.CANCEL_LABEL.replace("&", ""), this::pressSave);
		assertEquals(PLAN, Files.readString(path));
		assertTrue(editor.isDirty());
		hand.answer(text("allowAndSave"), () -> {
			workbench.page().saveEditor(editor, false);
			return null;
		});
		workbench.await("not saved", () -> !editor.isDirty());
		assertEquals(PLAN + "mine", Files.readString(path));
	}

	@Test
	void aMissingFolderIsToldAndTheTextStays() throws Exception {
		IFolder folder = file.getProject().getFolder("草稿");
		folder.create(true, true, null);
		IFile inside = folder.getFile("纲要.plan");
		inside.create(PLAN.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		workbench.close(editor);
		file.delete(true, null);
		file = inside;
		open();
		type("mine");
		Path kept = Files.move(folder.getLocation().toPath(), file.getProject().getLocation().toPath().resolveSibling("moved away"));
		String said = hand.answer(IDialogConstants.CLOSE_LABEL.replace("&", ""), () -> {
			hand.answer(text("saveHere"), this::pressSave);
			return null;
		});
		assertTrue(said.contains(folder.getLocation().toOSString()), said);
		assertEquals(PLAN + "mine", document.get());
		assertTrue(editor.isDirty());
		Files.move(kept, folder.getLocation().toPath());
	}

	@Test
	void aFolderThatMayNotBeWrittenToIsToldAndTheTextStays() throws Exception {
		IFolder folder = file.getProject().getFolder("已定稿");
		folder.create(true, true, null);
		IFile inside = folder.getFile("纲要.plan");
		inside.create(PLAN.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		workbench.close(editor);
		file.delete(true, null);
		file = inside;
		path = inside.getLocation().toPath();
		open();
		type("mine");
		Path locked = folder.getLocation().toPath();
		String said;
		try (LockedFolder lock = new LockedFolder(locked)) {
			assumeTrue(lock.holds());
			said = hand.answer(IDialogConstants.CLOSE_LABEL.replace("&", ""), this::pressSave);
		}
		assertTrue(said.contains(locked.toString()) && said.contains("纲要.plan"), said);
		assertEquals(PLAN, Files.readString(path));
		assertEquals(PLAN + "mine", document.get());
		assertTrue(editor.isDirty());
		save();
		assertEquals(PLAN + "mine", Files.readString(path));
	}

	private Void pressSave() {
		hand.press(text, SWT.CTRL, 's');
		return null;
	}

	private Void comeBack() {
		workbench.page().activate(workbench.page().findView(DraftingPerspective.EXPLORER));
		workbench.page().activate(editor);
		workbench.page().getWorkbenchWindow().getShell().forceActive();
		return null;
	}

	private void type(String keys) {
		String before = document.get();
		hand.type(text, keys);
		workbench.await("not typed", () -> document.get().length() == before.length() + keys.length());
	}

	private void save() {
		hand.press(text, SWT.CTRL, 's');
		workbench.await("not saved", () -> !editor.isDirty());
	}

	private List<String> versions() throws Exception {
		List<String> texts = new ArrayList<>();
		for (Backup backup : UiPlugin.instance().safekeeping().backups().of(path)) {
			texts.add(backup.text());
		}
		return texts;
	}

	private static String text(String key) {
		return Labels.of("org.planwright.ui.editor", key);
	}
}
