package org.planwright.diagram.hierarchy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.planwright.cli.Messages;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.check.PlanReader;
import org.planwright.graph.Diagram;
import org.planwright.graph.FindingCount;
import org.planwright.graph.snapshot.HierarchySnapshot;
import org.planwright.model.plan.Plan;
import org.planwright.ui.markers.PlanMarkers;
import org.planwright.ui.reading.PlanFiles;

/** The plans of some projects as they lay on disk when they were read. Plans find each other within their project, as they do when they are checked. */
final class WorkspacePlans {

	private final Map<String, IFile> files = new LinkedHashMap<>();
	private final Diagram diagram;

	/** Reads them; takes its time. Those that cannot be read are remarks of the diagram. */
	WorkspacePlans(Collection<IProject> projects, Locale locale) {
		List<Plan> plans = new ArrayList<>();
		List<String> unreadable = new ArrayList<>();
		for (IProject project : projects) {
			Map<InputFile, IFile> inputs = PlanFiles.of(project);
			inputs.forEach((input, file) -> files.put(URI.createFileURI(input.path().toString()).toString(), file));
			plans.addAll(PlanReader.readAllInWorkbench(List.copyOf(inputs.keySet()), unreadable, new Messages(locale)).values());
		}
		Diagram read = HierarchySnapshot.of(plans, Map.of(), locale);
		unreadable.addAll(0, read.remarks());
		diagram = new Diagram(read.kind(), read.title(), read.nodes(), read.edges(), unreadable);
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
