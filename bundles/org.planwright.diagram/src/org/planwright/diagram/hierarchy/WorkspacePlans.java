package org.planwright.diagram.hierarchy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.planwright.cli.Messages;
import org.planwright.cli.check.InputFile;
import org.planwright.cli.check.InputFiles;
import org.planwright.cli.check.PlanReader;
import org.planwright.graph.Diagram;
import org.planwright.graph.FindingCount;
import org.planwright.graph.snapshot.HierarchySnapshot;
import org.planwright.model.plan.Plan;
import org.planwright.ui.markers.PlanMarkers;

/** The plans of some projects as they lay on disk when they were read. Plans find each other within their project, as they do when they are checked. */
final class WorkspacePlans {

	private final Map<String, IFile> files = new LinkedHashMap<>();
	private final Diagram diagram;

	/** Reads them; takes its time. Those that cannot be read are remarks of the diagram. */
	WorkspacePlans(Collection<IProject> projects, Locale locale) {
		List<Plan> plans = new ArrayList<>();
		List<String> unreadable = new ArrayList<>();
		for (IProject project : projects) {
			plans.addAll(PlanReader.readAllInWorkbench(inputs(project), unreadable, new Messages(locale)).values());
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

	private List<InputFile> inputs(IProject project) {
		List<InputFile> inputs = new ArrayList<>();
		try {
			project.accept(proxy -> {
				if (proxy.getType() == IResource.FILE && isPlan(proxy)) {
					add((IFile) proxy.requestResource(), inputs);
				}
				return proxy.getType() != IResource.FOLDER || !isSkipped(proxy);
			}, IResource.NONE);
		} catch (CoreException gone) {
			// it was closed or deleted meanwhile, which is a change of its own
			return List.of();
		}
		inputs.sort(Comparator.comparing(InputFile::path));
		return inputs;
	}

	private void add(IFile file, List<InputFile> inputs) {
		IPath location = file.getLocation();
		if (location != null) {
			inputs.add(new InputFile(location.toPath(), file.getFullPath().makeRelative().toString(), true));
			files.put(URI.createFileURI(location.toOSString()).toString(), file);
		}
	}

	private static boolean isPlan(IResourceProxy file) {
		return InputFile.isPlan(Path.of(file.getName())) && !file.getName().startsWith(".") && !file.isDerived();
	}

	private static boolean isSkipped(IResourceProxy folder) {
		return folder.isDerived() || InputFiles.isSkipped(Path.of(folder.getName()));
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
