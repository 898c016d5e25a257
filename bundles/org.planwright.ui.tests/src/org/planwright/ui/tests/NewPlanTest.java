package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.newplan.NewPlanProjectWizard;
import org.planwright.ui.newplan.NewPlanWizard;

/** The wizards for a new project of plans and a new plan. */
class NewPlanTest {

	private final Workbench workbench = new Workbench();
	private final Hand hand = new Hand(workbench);
	private WizardDialog dialog;

	@BeforeEach
	void watch() throws Exception {
		workbench.watchLog();
		ResourcesPlugin.getWorkspace().getRoot().getProject("qingxi").delete(true, null);
		workbench.samples();
	}

	@AfterEach
	void nothingWasLogged() {
		if (dialog.getShell() != null) {
			dialog.close();
		}
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@Test
	void aProjectIsMadeWithAPlanOfItsLevelAndPeriod() throws Exception {
		open(NewPlanProjectWizard.ID);
		hand.type(first(Text.class), "qingxi");
		press(next());
		workbench.await("no period", () -> first(Combo.class) != null);
		assertTrue(first(Combo.class).getText().startsWith("十五五"));
		hand.press(first(Combo.class), 0, SWT.ARROW_DOWN);
		workbench.await("the period is not chosen", () -> first(Combo.class).getText().startsWith("十四五"));
		press(next());
		workbench.await("no place", () -> first(Text.class) != null && first(Combo.class).getItemCount() > 2);
		assertFalse(button(finish()).isEnabled(), "a plan has a place");
		hand.type(first(Text.class), "Qingxi");
		workbench.await("not complete", () -> button(finish()).isEnabled());
		press(finish());
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("qingxi");
		IFile file = project.getFile("Qingxi十四五纲要.plan");
		workbench.await("no plan", file::exists);
		workbench.await("not open", () -> workbench.page().getActiveEditor() instanceof PlanEditor editor && file.equals(editor.getEditorInput().getAdapter(IFile.class)));
		String text = Workbench.document((ITextEditor) workbench.page().getActiveEditor()).get();
		assertTrue(text.contains("标题：Qingxi国民经济和社会发展第十四个五年规划和2035年远景目标纲要\n"), text);
		assertTrue(text.contains("规划期：2021—2025年  基期 2020年  远景 2035年"), text);
		workbench.close(workbench.page().getActiveEditor());
		project.delete(true, null);
	}

	@Test
	void aPlanIsBegunInAFolderAndNeverOverAnother() throws Exception {
		IProject samples = workbench.samples();
		open(NewPlanWizard.ID);
		press(next());
		workbench.await("no place", () -> first(Text.class) != null && first(Combo.class).getItemCount() > 2);
		hand.type(first(Text.class), "Qingxi");
		workbench.await("not complete", () -> button(finish()).isEnabled());
		IFile file = samples.getFile("Qingxi十五五纲要.plan");
		file.create(new byte[0], IResource.FORCE, null);
		hand.type(first(Text.class), "X");
		hand.press(first(Text.class), 0, SWT.BS);
		workbench.await("it would be written over", () -> !button(finish()).isEnabled());
		file.delete(true, null);
		hand.type(first(Text.class), "Y");
		workbench.await("not complete", () -> button(finish()).isEnabled());
		press(finish());
		IFile made = samples.getFile("QingxiY十五五纲要.plan");
		workbench.await("no plan", made::exists);
		workbench.await("not open", () -> workbench.page().getActiveEditor() instanceof PlanEditor editor && made.equals(editor.getEditorInput().getAdapter(IFile.class)));
		workbench.close(workbench.page().getActiveEditor());
		made.delete(true, null);
	}

	private void open(String id) throws Exception {
		IWizardDescriptor descriptor = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id);
		assertNotNull(descriptor);
		IWorkbenchWizard wizard = descriptor.createWizard();
		assertTrue(wizard instanceof INewWizard && wizard instanceof Wizard);
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(workbench.samples()));
		dialog = new WizardDialog(workbench.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private Button button(String text) {
		return TypingApplication.button(dialog.getShell(), text);
	}

	private void press(String text) {
		workbench.await("cannot press " + text, () -> button(text).isEnabled());
		hand.click(button(text));
	}

	private static String next() {
		return IDialogConstants.NEXT_LABEL.replace("&", "");
	}

	private static String finish() {
		return IDialogConstants.FINISH_LABEL.replace("&", "");
	}

	private <T extends Control> T first(Class<T> type) {
		return first(type, (Composite) dialog.getCurrentPage().getControl());
	}

	private static <T extends Control> T first(Class<T> type, Composite parent) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				return type.cast(child);
			}
		}
		return null;
	}
}
