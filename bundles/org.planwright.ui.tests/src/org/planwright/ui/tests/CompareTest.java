package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.exchange.compare.Group;
import org.planwright.ide.backup.Backup;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.compare.CompareEditor;
import org.planwright.ui.compare.CompareOpener;
import org.planwright.ui.compare.EarlierVersion;
import org.planwright.ui.compare.EarlierVersions;

/** Two drafts compared in the workbench, driven by keys and mouse. */
class CompareTest {

	/** Where in the tool bar the button is that swaps the drafts. */
	private static final int SWAP = 3;

	private static final String EARLIER = """
			规划：清源县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　守护绿水青山
			到2030年，森林覆盖率提高到41%，新增造林12万亩。
			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 38.5  目标 41.0  约束性
			  指标 地表水优良比例  单位 %  基期 90  目标 92  约束性
			}
			第二章　建设重点工程
			专栏2：生态工程 {
			  1. 退耕还林工程，规模12万亩。
			}
			""";
	private static final String LATER = EARLIER.replace("提高到41%", "提高到42%").replace("目标 41.0", "目标 42.0").replace("规模12万亩", "规模15万亩");

	private final Workbench workbench = new Workbench();
	private final List<IEditorPart> opened = new ArrayList<>();
	private IFile earlier;
	private IFile later;

	@BeforeEach
	void drafts() throws Exception {
		workbench.watchLog();
		earlier = file("对照一稿.plan", EARLIER);
		later = file("对照二稿.plan", LATER);
		Files.setLastModifiedTime(path(earlier), FileTime.from(Instant.now().minusSeconds(60)));
	}

	private IFile file(String name, String text) throws Exception {
		IFile file = workbench.samples().getFile(name);
		file.create(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		return file;
	}

	@AfterEach
	void close() throws Exception {
		opened.forEach(workbench::close);
		earlier.delete(true, null);
		later.delete(true, null);
		assertEquals(List.of(), workbench.loggedErrors());
	}

	private static Path path(IFile file) {
		return file.getLocation().toPath();
	}

	private CompareEditor compared() {
		CompareEditor editor = (CompareEditor) workbench.page().getActiveEditor();
		opened.add(editor);
		workbench.await("not compared", () -> editor.comparison() != null);
		return editor;
	}

	/** The controls of a kind in the comparison that was opened last, in order. */
	private <T extends Control> List<T> find(Class<T> type) {
		return find(((CompareEditor) opened.getLast()).control(), type);
	}

	private static <T extends Control> List<T> find(Composite in, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : in.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(find(composite, type));
			}
		}
		return found;
	}

	private static String shown(StyledText text, boolean marked) {
		StringBuilder parts = new StringBuilder();
		for (StyleRange range : text.getStyleRanges()) {
			if ((range.background != null) == marked) {
				parts.append(text.getTextRange(range.start, range.length)).append('|');
			}
		}
		return parts.toString();
	}

	@Test
	void theDifferencesAreATreeWithBothTextsSideBySide() throws Exception {
		CompareOpener.open(workbench.page(), path(later), path(earlier));
		CompareEditor editor = compared();
		assertEquals("对照一稿.plan → 对照二稿.plan", editor.getTitle());
		Tree tree = find(Tree.class).getFirst();
		assertEquals(Stream.of(Group.INDICATORS, Group.PROJECTS, Group.FIGURES, Group.PROSE).map(group -> group.title(Locale.getDefault()) + "  1").toList(), Arrays.stream(tree.getItems()).map(item -> item.getText()).toList());
		assertTrue(find(Label.class).stream().anyMatch(label -> label.getText().contains("4")));
		assertTrue(tree.getSelection()[0].getText().contains("  森林覆盖率"), tree.getSelection()[0].getText());
		List<StyledText> sides = find(StyledText.class);
		assertTrue(sides.get(0).getText().contains("森林覆盖率：目标 41.0") && sides.get(1).getText().contains("森林覆盖率：目标 42.0"), sides.get(0).getText());
		assertEquals("41.0|", shown(sides.get(0), true));
		assertEquals("42.0|", shown(sides.get(1), true));
	}

	@Test
	void commandsGoToTheNextAndThePreviousDifference() throws Exception {
		CompareOpener.open(workbench.page(), path(earlier), path(later));
		CompareEditor editor = compared();
		Tree tree = find(Tree.class).getFirst();
		IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
		handlers.executeCommand("org.eclipse.ui.navigate.next", null);
		assertTrue(tree.getSelection()[0].getText().contains("  退耕还林工程"));
		assertEquals("15|", shown(find(StyledText.class).get(1), true));
		handlers.executeCommand("org.eclipse.ui.navigate.previous", null);
		assertTrue(tree.getSelection()[0].getText().contains("  森林覆盖率"));
		handlers.executeCommand("org.eclipse.ui.navigate.previous", null);
		assertTrue(tree.getSelection()[0].getText().contains("  森林覆盖率"));
	}

	@Test
	void keysGoThroughTheDifferencesToo() throws Exception {
		CompareOpener.open(workbench.page(), path(earlier), path(later));
		CompareEditor editor = compared();
		Tree tree = find(Tree.class).getFirst();
		tree.setFocus();
		workbench.await("no focus", tree::isFocusControl);
		Keyboard.press(0, SWT.ARROW_DOWN);
		workbench.await("the key did nothing", () -> tree.getSelection()[0].getText().startsWith(Group.PROJECTS.title(Locale.getDefault())));
		assertTrue(find(StyledText.class).getFirst().getText().length() > 0);
		editor.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.navigate.next", null);
		assertTrue(tree.getSelection()[0].getText().contains("  退耕还林工程"));
	}

	@Test
	void aDoubleClickOpensThePlaceInItsEditor() throws Exception {
		CompareOpener.open(workbench.page(), path(earlier), path(later));
		compared();
		StyledText after = find(StyledText.class).get(1);
		Event click = new Event();
		click.button = 1;
		after.notifyListeners(SWT.MouseDoubleClick, click);
		workbench.await("not opened", () -> workbench.page().getActiveEditor() instanceof ITextEditor);
		ITextEditor text = (ITextEditor) workbench.page().getActiveEditor();
		opened.add(text);
		assertTrue(((ITextSelection) text.getSelectionProvider().getSelection()).getText().startsWith("指标 森林覆盖率"));
	}

	@Test
	void whatIsTypedAndNotSavedIsCompared() throws Exception {
		ITextEditor text = workbench.open(later);
		opened.add(text);
		Workbench.document(text).set(EARLIER.replace("规模12万亩", "规模18万亩"));
		CompareOpener.open(workbench.page(), path(earlier), path(later));
		CompareEditor editor = compared();
		assertEquals(1, editor.comparison().differences().all().size());
		assertTrue(find(StyledText.class).get(1).getText().contains("规模18万亩"));
	}

	@Test
	void anEarlierVersionIsComparedAndTheDraftsAreSwapped() throws Exception {
		EarlierVersion version = new EarlierVersion(path(later), "备份", Instant.parse("2026-05-01T02:03:04Z"), "", () -> EARLIER.getBytes(StandardCharsets.UTF_8));
		CompareOpener.open(workbench.page(), version, path(later));
		CompareEditor editor = compared();
		assertTrue(editor.getTitle().startsWith("对照二稿.plan · 备份 2026-05-01"), editor.getTitle());
		assertEquals("12|", second(editor));
		ToolItem swap = find(ToolBar.class).getFirst().getItem(SWAP);
		swap.notifyListeners(SWT.Selection, new Event());
		workbench.await("not swapped", () -> editor.getTitle().startsWith("对照二稿.plan → "));
		workbench.await("not compared", () -> editor.comparison().later().text().equals(EARLIER));
		assertEquals("15|", second(editor));
	}

	@Test
	void backupsAreAmongTheEarlierVersions() throws Exception {
		Instant time = Instant.parse("2026-05-01T02:03:04Z");
		UiPlugin.instance().safekeeping().backups().keep(path(later), EARLIER.getBytes(StandardCharsets.UTF_8), Backup.Kind.SAVED, time);
		List<EarlierVersion> versions = EarlierVersions.Places.of(path(later));
		assertEquals(List.of(time), versions.stream().map(EarlierVersion::time).toList());
		CompareOpener.open(workbench.page(), versions.getFirst(), path(later));
		assertEquals(4, compared().comparison().differences().all().size());
		UiPlugin.instance().safekeeping().backups().delete(UiPlugin.instance().safekeeping().backups().of(path(later)).getFirst());
	}

	private String second(CompareEditor editor) throws Exception {
		editor.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.navigate.next", null);
		return shown(find(StyledText.class).getFirst(), true);
	}

	@Test
	void whatCannotBeComparedIsSaid() throws Exception {
		later.setContents("第一章".getBytes("GB18030"), IResource.FORCE, null);
		CompareOpener.open(workbench.page(), path(earlier), path(later));
		CompareEditor editor = (CompareEditor) workbench.page().getActiveEditor();
		opened.add(editor);
		workbench.await("nothing is said", () -> find(StyledText.class).getFirst().getText().contains("UTF-8"));
		assertFalse(find(StyledText.class).getFirst().getText().contains("Exception"));
	}
}
