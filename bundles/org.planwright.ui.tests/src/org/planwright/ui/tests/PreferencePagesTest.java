package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.templates.PlanContextType;
import org.planwright.ui.templates.TemplateProposals;

/** The pages of preferences: colours, backups, templates. */
class PreferencePagesTest {

	private static final String HEADING = "org.planwright.ui.colour.heading";

	private final Workbench workbench = new Workbench();

	@BeforeEach
	void watch() {
		workbench.watchLog();
	}

	@AfterEach
	void nothingWasLogged() {
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void everyPageOpensInItsPlace() {
		for (String page : List.of("backup", "colours", "templates", "rules")) {
			PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(workbench.page().getWorkbenchWindow().getShell(), "org.planwright.ui.preferences." + page, null, null);
			dialog.setBlockOnOpen(false);
			dialog.open();
			assertNotNull(dialog.getSelectedPage(), page);
			assertTrue(((IPreferencePage) dialog.getSelectedPage()).isValid(), page);
			dialog.close();
		}
	}

	@Test
	void aColourThatIsChosenIsThatOfTheEditor() {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
		RGB before = colour();
		RGB chosen = new RGB(1, 2, 3);
		PreferenceConverter.setValue(store, HEADING, chosen);
		workbench.await("not taken", () -> chosen.equals(colour()));
		store.setToDefault(HEADING);
		workbench.await("not given back", () -> before.equals(colour()));
	}

	private static RGB colour() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB(HEADING);
	}

	@Test
	void templatesForIndicatorProjectBoxAndChapterAreOfferedAtTheBeginningOfALine() throws Exception {
		assertEquals(4, UiPlugin.instance().textTemplates().store().getTemplates(PlanContextType.ID).length);
		IFile file = workbench.samples().getFile("模板.plan");
		file.create("第一章　总则\n\n项目\n".getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		ITextEditor editor = workbench.open(file);
		int caret = Workbench.document(editor).get().indexOf("项目") + 2;
		editor.selectAndReveal(caret, 0);
		List<ICompletionProposal> offered = new TemplateProposals().at(Workbench.document(editor), caret);
		assertEquals(1, offered.size(), offered.stream().map(ICompletionProposal::getDisplayString).toList().toString());
		int length = Workbench.document(editor).getLength();
		Workbench.document(editor).replace(length, 0, "zl");
		assertTrue(new TemplateProposals().at(Workbench.document(editor), length + 2).getFirst().getDisplayString().startsWith("专栏"), "by pinyin");
		Workbench.document(editor).replace(length, 2, "");
		((ICompletionProposalExtension2) offered.getFirst())
				.apply((ITextViewer) editor.getAdapter(ITextOperationTarget.class), '\0', 0, caret);
		String text = Workbench.document(editor).get();
		assertTrue(text.startsWith("第一章　总则\n\n序号. 项目名称，建设内容。\n@ 规模 规模  地点 地点"), text);
		workbench.close(editor);
		file.delete(true, null);
	}
}
