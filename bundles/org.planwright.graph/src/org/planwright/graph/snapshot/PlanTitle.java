package org.planwright.graph.snapshot;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;

/** What a plan is called in a diagram. */
final class PlanTitle {

	private PlanTitle() {
	}

	/** Its title, else its name, else that of its file without the extension. */
	static String of(Plan plan) {
		if (plan.getTitle() != null && !plan.getTitle().isBlank()) {
			return Widths.trim(plan.getTitle());
		}
		return name(plan);
	}

	/** Its name, else that of its file without the extension; empty when there is neither. */
	static String name(Plan plan) {
		if (plan.getName() != null && !plan.getName().isBlank()) {
			return Widths.trim(plan.getName());
		}
		Resource resource = plan.eResource();
		String file = resource == null || resource.getURI() == null || resource.getURI().lastSegment() == null ? "" : URI.decode(resource.getURI().lastSegment());
		return file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
	}
}
