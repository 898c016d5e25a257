package org.planwright.diagram.hierarchy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.planwright.graph.Diagram;
import org.planwright.graph.FindingCount;
import org.planwright.graph.snapshot.HierarchySnapshot;
import org.planwright.model.plan.Plan;
import org.planwright.ui.markers.PlanMarkers;
import org.planwright.ui.reading.ReadPlans;

/** The plans of some projects as a diagram. */
final class WorkspacePlans {

	private final Map<String, IFile> files = new LinkedHashMap<>();
	private final Diagram diagram;

	/** Makes it; takes its time. Plans that cannot be read are remarks of the diagram. */
	WorkspacePlans(ReadPlans read, Locale locale) {
		List<Plan> plans = new ArrayList<>();
		read.plans().forEach(each -> {
			files.put(URI.createFileURI(each.path().toString()).toString(), each.file());
			plans.add(each.plan());
		});
		Diagram made = HierarchySnapshot.of(plans, Map.of(), locale);
		List<String> remarks = new ArrayList<>(made.remarks());
		remarks.addAll(read.unreadable());
		diagram = new Diagram(made.kind(), made.title(), made.nodes(), made.edges(), remarks);
	}

	/** The diagram, with the findings that there are in the files at this moment. */
	Diagram diagram() {
		return new Diagram(diagram.kind(), diagram.title(), diagram.nodes().stream().map(node -> node.withFindings(findings(files.get(node.source().uri())))).toList(), diagram.edges(),
				diagram.remarks());
	}

	private static FindingCount findings(IFile file) {
		FindingCount count = FindingCount.NONE;
		try {
			for (IMarker marker : file != null && file.exists() ? file.findMarkers(PlanMarkers.TYPE, true, IResource.DEPTH_ZERO) : new IMarker[0]) {
				count = count.plus(switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
					case IMarker.SEVERITY_ERROR -> new FindingCount(1, 0, 0);
					case IMarker.SEVERITY_WARNING -> new FindingCount(0, 1, 0);
					default -> new FindingCount(0, 0, 1);
				});
			}
			return count;
		} catch (CoreException gone) {
			return FindingCount.NONE;
		}
	}
}
