package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planwright.ide.backup.Backup;
import org.planwright.ui.UiPlugin;

/** A text is searched for in all plans as Eclipse users know it. */
class TextSearchTest {

	private static final String COUNTY = """
			规划：清源县十五五纲要

			第一章　主要目标
			实施河湖连通工程，推进河湖连通。
			""";
	private static final String SPECIAL = """
			规划：清源县水利规划

			第一章　主要任务
			河湖连通工程2027年完工。
			""";

	private final Workbench workbench = new Workbench();
	@RegisterExtension
	private final TestPlans plans = new TestPlans(workbench);
	private final Hand hand = new Hand(workbench);
	private IFile county;
	private IFile special;

	@BeforeEach
	void writePlans() throws Exception {
		county = plans.write("清源县纲要.plan", COUNTY);
		special = plans.write("清源县水利.plan", SPECIAL);
	}

	@Test
	void ctrlHSearchesAllPlansForWhatIsSelectedAndAltDotGoesThroughWhatIsFound() throws Exception {
		ITextEditor editor = workbench.open(county);
		workbench.page().activate(editor);
		editor.selectAndReveal(COUNTY.indexOf("河湖连通"), 4);
		StyledText text = ((ISourceViewer) editor.getAdapter(ITextOperationTarget.class)).getTextWidget();

		String search = ResourceBundle.getBundle("org.eclipse.search.internal.ui.SearchMessages", Locale.getDefault(), NewSearchUI.class.getClassLoader())
				.getString("SearchDialog_searchAction").replace("&", "");
		hand.answer(search, () -> {
			hand.press(text, SWT.CTRL, 'h');
			return null;
		});

		workbench.await("nothing found", () -> found() != null && found().getMatchCount() == 3);
		assertEquals(2, found().getMatchCount(county));
		assertEquals(1, found().getMatchCount(special));
		workbench.page().activate(editor);
		editor.selectAndReveal(0, 0);
		hand.press(text, SWT.ALT, '.');
		workbench.await("not gone on", () -> active() != null && "河湖连通".equals(((ITextSelection) active().getSelectionProvider().getSelection()).getText()));
	}

	@Test
	void whatThePlatformSavesItselfIsKeptBefore() throws Exception {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.connect(special.getFullPath(), LocationKind.IFILE, null);
		try {
			var buffer = buffers.getTextFileBuffer(special.getFullPath(), LocationKind.IFILE);
			buffer.getDocument().replace(SPECIAL.indexOf("2027"), 4, "2028");
			buffer.commit(null, false);
		} finally {
			buffers.disconnect(special.getFullPath(), LocationKind.IFILE, null);
		}

		assertEquals(SPECIAL.replace("2027", "2028"), special.readString());
		Backup kept = UiPlugin.instance().safekeeping().backups().of(special.getLocation().toPath()).getFirst();
		assertEquals(SPECIAL, kept.text());
		UiPlugin.instance().safekeeping().backups().delete(kept);
	}

	private static AbstractTextSearchResult found() {
		ISearchResultViewPart view = NewSearchUI.getSearchResultView();
		ISearchResultPage page = view == null ? null : view.getActivePage();
		return page instanceof AbstractTextSearchViewPage shown ? shown.getInput() : null;
	}

	private ITextEditor active() {
		return workbench.page().getActiveEditor() instanceof ITextEditor editor ? editor : null;
	}
}
