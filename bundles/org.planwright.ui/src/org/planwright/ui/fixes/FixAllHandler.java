package org.planwright.ui.fixes;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.ide.fixes.BulkActions.Scope;
import org.planwright.ui.edits.Answers;
import org.planwright.ui.markers.PlanMarkers;
import org.planwright.ui.review.ReviewFinding;
import org.planwright.ui.review.ReviewItem;

/** Mends all findings of the kind of the one that is selected in the list of problems or of findings. The extension says where: {@code FILE} or {@code PROJECT}. */
public final class FixAllHandler extends AbstractHandler implements IExecutableExtension {

	private Scope scope = Scope.FILE;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		scope = Scope.valueOf(String.valueOf(data));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		Object selected = selection instanceof IStructuredSelection list ? list.getFirstElement() : null;
		ReviewFinding finding = selected instanceof ReviewItem item ? item.finding().orElse(null) : null;
		IMarker marker = finding == null ? Adapters.adapt(selected, IMarker.class) : null;
		if (finding != null) {
			BulkFix.run(part, finding.key().rule(), scope, finding.place().file());
		} else if (marker != null && marker.getResource().getLocation() != null && !marker.getAttribute(PlanMarkers.RULE, "").isEmpty()) {
			BulkFix.run(part, marker.getAttribute(PlanMarkers.RULE, ""), scope, Path.of(marker.getResource().getLocationURI()));
		} else {
			Answers.tell(part, Messages.noFinding);
		}
		return null;
	}
}
