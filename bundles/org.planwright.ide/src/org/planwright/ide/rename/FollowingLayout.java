package org.planwright.ide.rename;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.log4j.Logger;
import org.eclipse.xtext.resource.XtextResource;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.sidecar.LayoutFile;
import org.planwright.graph.snapshot.Renames;
import org.planwright.graph.snapshot.StructureSnapshot;
import org.planwright.graph.snapshot.SupportSnapshot;
import org.planwright.model.plan.Plan;

/** The places of nodes in the diagrams of a plan, after its names or those of what it names have changed. */
final class FollowingLayout {

	private static final Logger LOG = Logger.getLogger(FollowingLayout.class);

	private FollowingLayout() {
	}

	/** Whether any places are kept beside a plan. */
	static boolean exists(XtextResource plan) {
		return plan.getURI().isFile() && Files.exists(file(plan).path());
	}

	private static LayoutFile file(XtextResource plan) {
		return LayoutFile.of(Path.of(plan.getURI().toFileString()));
	}

	/** The change of the places beside a plan; empty when nothing of them changes. A file that cannot be read is left as it is. */
	static Optional<FileChange> change(XtextResource before, XtextResource after) {
		LayoutFile file = file(before);
		try {
			Map<DiagramKind, Map<String, String>> earlier = new EnumMap<>(DiagramKind.class);
			diagrams(before).forEach((kind, diagram) -> earlier.put(kind, Renames.between(diagram, diagrams(after).get(kind))));
			Optional<String> text = file.renamed(earlier);
			return text.isEmpty() ? Optional.empty() : Optional.of(new FileChange(file.path(), Files.readString(file.path()), text.get()));
		} catch (IOException e) {
			LOG.warn("places beside " + before.getURI() + " do not follow", e);
			return Optional.empty();
		}
	}

	private static Map<DiagramKind, Diagram> diagrams(XtextResource resource) {
		Plan plan = (Plan) resource.getContents().getFirst();
		return Map.of(DiagramKind.SUPPORT, SupportSnapshot.of(plan, List.of(), Map.of(), Locale.ROOT), DiagramKind.STRUCTURE, StructureSnapshot.of(plan, List.of(), Locale.ROOT));
	}
}
