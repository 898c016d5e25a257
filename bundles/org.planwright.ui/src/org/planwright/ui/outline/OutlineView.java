package org.planwright.ui.outline;

import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The platform's outline view with texts in the language of the person. */
public final class OutlineView extends ContentOutline {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.outline.view";

	@Override
	protected IPage createDefaultPage(PageBook book) {
		MessagePage page = new MessagePage();
		initPage(page);
		page.createControl(book);
		page.setMessage(Messages.none);
		return page;
	}

	/** An editor that a started workbench opens again is not brought to top, and so would have no outline before it is clicked. */
	@Override
	public void partOpened(IWorkbenchPart part) {
		super.partOpened(part);
		if (getCurrentPage() == getDefaultPage() && part == getSite().getPage().getActiveEditor()) {
			partActivated(part);
		}
	}
}
