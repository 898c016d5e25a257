package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.planwright.app.DraftingPerspective;

/** The product opens a window that is ready for drafting. */
class WorkbenchStartTest {

	@Test
	void opensOneWindowInTheDraftingPerspective() {
		var windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		assertEquals(1, windows.length);
		assertEquals(DraftingPerspective.ID, windows[0].getActivePage().getPerspective().getId());
	}

	/** Menus and keys do what the files' view offers for what is selected. */
	@Test
	void filesAreDeletedRenamedAndCopiedByTheStandardCommands() throws Exception {
		Workbench workbench = new Workbench();
		IFile file = workbench.samples().getFile("要删除的.plan");
		file.create("第一章　总则\n".getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		CommonNavigator files = (CommonNavigator) workbench.page().showView("org.planwright.ui.explorer");
		files.selectReveal(new StructuredSelection(file));
		ICommandService commands = workbench.page().getWorkbenchWindow().getService(ICommandService.class);
		for (String command : List.of(IWorkbenchCommandConstants.EDIT_DELETE, IWorkbenchCommandConstants.FILE_RENAME, IWorkbenchCommandConstants.EDIT_COPY)) {
			workbench.await(command, () -> commands.getCommand(command).isEnabled());
		}
		file.delete(true, null);
	}

	@Test
	void runsAsTheProduct() {
		assertEquals("org.planwright.app.product", Platform.getProduct().getId());
	}
}
