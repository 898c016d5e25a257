package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
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

	@Test
	void runsAsTheProduct() {
		assertEquals("org.planwright.app.product", Platform.getProduct().getId());
	}
}
